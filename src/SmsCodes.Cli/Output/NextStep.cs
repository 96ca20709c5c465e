using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Cli.Output;

/// <summary>What to do about a reply: send again, wait, or nothing more. And who says so.</summary>
/// <param name="Sentence">One line.</param>
/// <param name="IsGood">Whether that is good news; null for neither.</param>
internal sealed record NextStep(string Sentence, bool? IsGood)
{
    /// <summary>The step after a reply.</summary>
    public static NextStep Of(IReply reply) => reply.Outcome switch
    {
        ReplyOutcome.Error => AfterError(reply),
        ReplyOutcome.PartlyFailed => AfterPartlyFailed(reply),
        _ => AfterSuccess(reply),
    };

    private static NextStep AfterError(IReply reply)
    {
        if (reply.ErrorInfo.Set != null)
            return new(RetryLine.Of([reply.ErrorInfo]), RetryLine.Agreed([reply.ErrorInfo]));
        bool hasCode = reply.Codes.Any(code => code.ResultIndex == null);
        return new("Send it again? Nobody says: " + (hasCode ? "the catalogue doesn't know the error's code." : "the error has no code."), null);
    }

    private static NextStep AfterPartlyFailed(IReply reply)
    {
        List<CodeInfo> failures = Failures(OfResults(reply));
        return new(
            failures.Count == 0
                ? "Some of it failed. Send that again? Nobody says: the reply gives no code for it that the catalogue knows."
                : RetryLine.Of(failures, "Some of it failed. Send that again?"),
            null);
    }

    private static NextStep AfterSuccess(IReply reply)
    {
        List<CodeSeen> codes = [.. OfResults(reply)];
        if (codes.Count == 0)
            return new("Nothing to send again: the reply reports success.", true);

        List<CodeInfo> failures = Failures(codes);
        List<CodeSeen> underWay = codes.FindAll(code => IsUnderWay(code.Info));
        if (underWay.Count > 0)
        {
            string others = failures.Count > 0 ? " Others failed: see below." : "";
            return new($"Wait, and ask again: {Results(underWay, reply)} still under way{Who(underWay)}.{others}", null);
        }

        if (codes.Find(code => !code.IsKnown && code.Set != null) is { Set: { } set } unknown)
            return new($"Don't take it for final: the catalogue's set {set} doesn't know the code in {unknown.Field}.", null);
        if (failures.Count > 0)
            return new(RetryLine.Of(failures), RetryLine.Agreed(failures));
        List<CodeSeen> settled = codes.FindAll(code => code.Info.Final.Value == true);
        return settled.Select(code => code.ResultIndex).Distinct().Count() == reply.ResultFields.Count()
            ? new($"Nothing more to do: {Results(settled, reply)} settled{Who(settled)}.", true)
            : new("Nothing to send again: the reply reports no error. Whether that is final, nobody says.", true);
    }

    /// <summary>The codes that report a failure; those that say whether to send again, where there are such: a status of "not delivered"
    /// leaves that to the reason beside it.</summary>
    private static List<CodeInfo> Failures(IEnumerable<CodeSeen> codes)
    {
        List<CodeInfo> failures = [.. codes.Select(code => code.Info).Where(CodeNews.IsBad)];
        return failures.FindAll(info => FactWords.IsYes(info.Retry) != null) is { Count: > 0 } telling ? telling : failures;
    }

    private static IEnumerable<CodeSeen> OfResults(IReply reply) => reply.Codes.Where(code => code.ResultIndex != null);

    private static bool IsUnderWay(CodeInfo info) =>
        info.Final.Value == false || (info.Final.Value == null && info.Category is CodeCategory.Pending or CodeCategory.HandedOver);

    /// <summary>How many results the codes are of, as the beginning of a sentence.</summary>
    private static string Results(List<CodeSeen> codes, IReply reply)
    {
        int all = reply.ResultFields.Count();
        int some = codes.Select(code => code.ResultIndex).Distinct().Count();
        return all == 1 ? "it is" : string.Create(CultureInfo.InvariantCulture, $"{some} of {all} results {(some == 1 ? "is" : "are")}");
    }

    /// <summary>Who says that the codes are final or not, where all say it for one reason.</summary>
    private static string Who(List<CodeSeen> codes)
    {
        List<string> reasons = [.. codes.Where(code => code.Info.Final.Value != null).Select(code => FactWords.Who(code.Info.Final)).Distinct()];
        return reasons.Count == 1 ? $" ({reasons[0].TrimEnd('.')})" : "";
    }
}
