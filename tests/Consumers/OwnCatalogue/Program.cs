using System;
using System.Globalization;
using System.Linq;
using SmsCodes.Acme;

string[] bodies =
[
    "OK;4711;0.045\nOK;4712;0.045;3 parts; the last one is short",
    "ERROR;7",
    "ERROR;9;who knows",
    """{"status":"ok","results":[{"id":4711,"price":"0.045"}]}""",
    """{"status":"error","code":7,"text":"Insufficient funds."}""",
    "<html>",
];
foreach (string body in bodies)
{
    if (!SendReply.TryParse(body, out SendReply? reply))
        Console.WriteLine("no reply");
    else if (reply.Error is { } error)
        Console.WriteLine($"{reply.Outcome} {error.Code.Value} {error.Code.Raw} {error.Message}".TrimEnd());
    else
        Console.WriteLine(string.Join(" | ", reply.Results.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Id} {r.Price} {r.Note}").TrimEnd())));
}
