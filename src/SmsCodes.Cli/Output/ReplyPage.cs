using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Cli.Output;

/// <summary>What a person wants to know of a reply: what to do, then each field, then each code.</summary>
internal static class ReplyPage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Screen screen, ReplyParser parser, IReply reply)
    {
        screen.WriteLine(ToDo(reply), Styles.Answer(reply.Outcome == ReplyOutcome.Ok));
        screen.WriteLine($"{parser.Provider} {parser.Response}, {reply.Format.ToString().ToLowerInvariant()}: {Outcome(reply)}", Styles.Strong);
        if (!string.IsNullOrEmpty(reply.Message))
            screen.WriteLine($"The reply says: {reply.Message}");
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
        ReplyOutcome.Ok => "all went well",
        ReplyOutcome.PartlyFailed => "taken, but some of it failed",
        _ => "an error",
    };

    /// <summary>Send again, wait, or give up, and who says so.</summary>
    private static string ToDo(IReply reply)
    {
        if (reply.Outcome == ReplyOutcome.Error)
        {
            return reply.ErrorInfo.Set == null
                ? "Send it again? Nobody says: the catalogue doesn't know the error."
                : RetryLine.Of([reply.ErrorInfo]);
        }

        List<CodeSeen> codes = [.. reply.Codes.Where(code => code.ResultIndex != null)];
        if (reply.Outcome == ReplyOutcome.PartlyFailed)
            return "Look at each result: those that failed say below whether to send them again.";
        if (codes.Exists(code => code.Info.Final.Value == false || IsUnderWay(code)))
            return "Wait and ask again: some of it is still under way.";
        return codes.Count > 0 && codes.TrueForAll(code => code.Info.Final.Value == true)
            ? "Nothing more to do: each outcome is settled."
            : "Nothing to send again.";
    }

    private static bool IsUnderWay(CodeSeen code) =>
        code.Info.Final.Value == null && code.Info.Category is CodeCategory.Pending or CodeCategory.HandedOver;

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
        if (reply.ErrorInfo.Set != null && !known.Exists(info => info.Name == reply.ErrorInfo.Name))
            known.Insert(0, reply.ErrorInfo);
        if (known.Count == 0)
            return;
        screen.WriteLine();
        screen.WriteLine("Codes", Styles.Strong);
        var table = new TextTable([new Column("Code"), new Column("Name"), new Column("Meaning", HoldsSentences: true), new Column("Final"), new Column("Send again", HoldsSentences: true)]);
        foreach (CodeInfo info in known.DistinctBy(info => (info.Set!.Name, info.Name)))
        {
            table.Add(
                new(info.Code ?? "none"), new($"{info.Set!.Name}.{info.Name}"), new(info.English ?? info.Label ?? info.Name),
                new(FactWords.Cell(info.Final.Value, info.Final.Origin) ?? FactWords.NobodySays), new(FactWords.Sentence(info.Retry)));
        }

        table.Write(screen);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
