using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;
using Xunit;
namespace SmsCodes.Replies.Tests.Hostile;
/// <summary>Temp.</summary>
public sealed class TempTimes
{
    [Fact]
    public void Times()
    {
        using var w = new StreamWriter("/tmp/times.txt");
        var parsings = new (string, IParsing)[] { ("any", Responses.CentreStatus()), ("hlr2", Responses.CentreStatus(2, Subject.Hlr)), ("sms1", Responses.CentreStatus(1, Subject.Sms)), ("oct", Responses.OctopushSend), ("serw", Responses.SerwerSend) };
        string record = "1,1,0,1,7,,,,1,s,n" + string.Concat(Enumerable.Repeat(new string(',', 27) + "\n", 62)) + "a, c, 1\n";
        string record2 = "1,1,0,1,7,,,,1,s,n" + string.Concat(Enumerable.Repeat(new string(',', 400) + "\n", 62)) + "a, c, 1\n";
        string pairs = "Status = 1, message = " + string.Concat(Enumerable.Repeat("x,y=a, comment = b, \n", 62)) + "a, type = 1\n";
        string pairs2 = "Status = 1, message = " + string.Concat(Enumerable.Repeat("x,y=a, comment = b, \n", 62)) + "a, typ = 1, type = x\n";
        string[] extra = [string.Concat(Enumerable.Repeat(record, 100)), string.Concat(Enumerable.Repeat(record2, 10)), string.Concat(Enumerable.Repeat(pairs, 100)), string.Concat(Enumerable.Repeat(pairs2, 100)),
            string.Concat(Enumerable.Repeat("1,1,0,1,7,,,,1,s,n" + new string(',', 20000) + "\n", 62)), string.Concat(Enumerable.Repeat("1,1,0,1,7,,,,1,s,n" + new string(',', 1900) + "x\n", 500))];
        foreach (string body in HostileBodyTests.Much().Concat(extra))
        {
            foreach (var (name, p) in parsings)
            {
                var sw = Stopwatch.StartNew();
                bool ok = p.Text(body) != null;
                if (sw.ElapsedMilliseconds > 100)
                    w.WriteLine($"{sw.ElapsedMilliseconds,7} ms {body.Length,9} {name} {ok} {body[..Math.Min(60, body.Length)].Replace("\n", "\\n")}");
            }
            w.Flush();
        }
    }
}
