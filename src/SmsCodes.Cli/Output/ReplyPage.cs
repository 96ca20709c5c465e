using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Cli.Decoding;

namespace SmsCodes.Cli.Output;

/// <summary>What a person wants to know of a reply: what to do, then each field, then each code.</summary>
internal static class ReplyPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Screen screen, DecodeRequest request, IReply reply)
    {
        var next = NextStep.Of(reply);
        screen.WriteLine(next.Sentence, Styles.Answer(next.IsGood));
        string form = ReplyJson.Format(request, reply) is { } format ? ", " + format : "";
        screen.WriteLine($"{request.Parser.Provider} {request.Parser.Response}{form}: {Outcome(reply)}", Styles.Strong);
        if (!string.IsNullOrEmpty(reply.Message))
            screen.WriteLine("The reply says: " + ReplyValueWords.Line(reply.Message));
        foreach (ReplyDoubt doubt in reply.Doubts)
            screen.WriteLine($"Not certain, result {Number(doubt.ResultIndex + 1)}: {doubt.Because}.");

        WriteFields(screen, null, reply.Fields);
        int number = 0;
        foreach (IEnumerable<ReplyField> result in reply.ResultFields)
            WriteFields(screen, $"Result {Number(++number)}", result);
        WriteCodes(screen, reply);
    }

    private static string Outcome(IReply reply) => reply.Outcome switch
    {
        ReplyOutcome.Ok => "answered without an error",
        ReplyOutcome.PartlyFailed => "taken, but some of it failed",
        _ => "an error",
    };

    private static void WriteFields(Screen screen, string? title, IEnumerable<ReplyField> fields)
    {
        List<ReplyField> all = [.. fields];
        if (all.Count == 0)
            return;

        screen.WriteLine();
        if (title != null)
            screen.WriteLine(title, Styles.Strong);
        var table = new TextTable([new Column(""), new Column("", HoldsSentences: true)]);
        foreach (ReplyField field in all)
            table.Add(new(field.Name, Styles.Dim), new(ReplyValueWords.Of(field.Value)));
        table.Write(screen, hasHeadings: false);
    }

    private static void WriteCodes(Screen screen, IReply reply)
    {
        List<CodeInfo> known = [.. reply.Codes.Where(code => code.IsKnown).Select(code => code.Info)];
        // An error without a code is known by its HTTP status.
        if (reply.ErrorInfo.Set != null)
            known.Insert(0, reply.ErrorInfo);
        if (known.Count == 0)
            return;

        screen.WriteLine();
        screen.WriteLine("Codes", Styles.Strong);
        var table = new TextTable(
        [
            new Column("Code"),
            new Column("Name"),
            new Column("Meaning", HoldsSentences: true),
            new Column("Final"),
            new Column("Send again", HoldsSentences: true),
        ]);
        foreach (CodeInfo info in known.DistinctBy(info => (info.Set!.Name, info.Name)))
        {
            table.Add(
                new(info.Code ?? "none"),
                new($"{info.Set!.Name}.{info.Name}"),
                new(info.English ?? info.Label ?? info.Name),
                new(FactWords.Cell(info.Final.Value, info.Final.Origin) ?? FactWords.NobodySays),
                new(FactWords.Sentence(info.Retry)));
        }

        table.Write(screen);
        if (known.Exists(info => info.Final is { Value: not null, Origin: FactOrigin.Inferred }))
            screen.WriteLine("* inferred: the document doesn't say so.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
