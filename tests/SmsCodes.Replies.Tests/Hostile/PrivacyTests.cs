using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Replies.Tests.Mutations;
using SmsCodes.Replies.Tests.Support;
using Xunit;

namespace SmsCodes.Replies.Tests.Hostile;

/// <summary>Nothing of a body is shown by what is written into logs unasked: exceptions, and what replies and their parts are as text. A
/// code alone is its own text.</summary>
public sealed class PrivacyTests
{
    private const string Secret = "79990001122";

    public static TheoryData<string> Names { get; } = [.. Samples.All.Select(s => s.Name)];

    [Theory(Timeout = Guard.Milliseconds)]
    [MemberData(nameof(Names))]
    public Task No_part_of_a_body_is_shown_unasked(string name) => Guard.Run(() =>
    {
        Sample sample = Samples.Named(name);
        int refused = 0;
        for (int at = 0; at <= sample.Body.Length; at++)
        {
            // A number by itself is a value almost anywhere, and with a letter behind it almost nowhere.
            string text = sample.Body.Insert(at, at % 2 == 0 ? Secret : Secret + "x");
            byte[] body = Encoding.UTF8.GetBytes(text);
            if (sample.Parsing.Utf8(body) is { } reply)
            {
                foreach (string shown in Shown(reply, []))
                    Assert.DoesNotContain(Secret, shown, StringComparison.Ordinal);
                continue;
            }

            refused++;
            SmsReplyException failure = sample.Parsing.Failure(body)!;
            foreach (PropertyInfo property in failure.GetType().GetProperties().Where(p => p.Name != nameof(Exception.TargetSite)))
                Assert.DoesNotContain(Secret, Convert.ToString(property.GetValue(failure), System.Globalization.CultureInfo.InvariantCulture) ?? "", StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
            Assert.Empty(failure.Data);
        }

        Assert.NotEqual(0, refused);
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task Every_parser_reads_or_refuses_any_body() => Guard.Run(() =>
    {
        const int Count = 50_000;
        IParsing[] parsings = [.. Samples.All.Select(s => s.Parsing).Distinct()];
        var inputs = new BodyInputs([.. Samples.All.Select(s => s.Body)]);
        var said = new HashSet<string>();
        for (int seed = 1; seed <= Count; seed++)
        {
            byte[] body = inputs.Make(new Random(seed));
            IParsing parsing = parsings[seed % parsings.Length];
            parsing.Text(Encoding.UTF8.GetString(body));
            parsing.In(Encoding.Latin1, body);
            if (parsing.Utf8(body) == null)
                said.Add(parsing.Failure(body)!.Expected);
        }

        // What is said comes of the catalogue: a few dozen sentences, however many bodies.
        Assert.InRange(said.Count, 10, 100);
    });

    /// <summary>The reply and all that hangs on it as text, but for codes and for the fields, whose business it is to show values.</summary>
    private static IEnumerable<string> Shown(object part, HashSet<object> seen)
    {
        Type type = part.GetType();
        bool isShared = type.Namespace == "SmsCodes" && (type.Name.StartsWith("Code", StringComparison.Ordinal) || type == typeof(ReplyField));
        if (isShared || part is string || type.IsPrimitive || type.IsEnum || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true || !seen.Add(part))
            yield break;
        yield return part.ToString() ?? "";
        foreach (object? below in part is IEnumerable items ? items.Cast<object?>() : type.GetProperties().Where(p => p.GetIndexParameters().Length == 0).Select(p => p.GetValue(part)))
        {
            foreach (string shown in below == null ? [] : Shown(below, seen))
                yield return shown;
        }
    }
}
