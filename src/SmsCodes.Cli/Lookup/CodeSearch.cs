using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Cli.Lookup;

/// <summary>Finds what somebody means by a code: the code itself, a name, a label, an HTTP status, or a pasted reply.</summary>
internal static class CodeSearch
{
    /// <summary>Finds a code in every set of a provider that has it.</summary>
    /// <exception cref="InputException">No set has it.</exception>
    public static Answer Find(CodeProvider provider, string asked)
    {
        asked = asked.Trim();
        return Typed(provider, asked)
            ?? ByHttpStatus(provider, asked)
            ?? Pasted(provider, asked)
            ?? throw new InputException(UnknownCode.Explain(provider, asked));
    }

    private static Answer? Typed(CodeProvider provider, string asked) =>
        AnswerOf(provider, asked, provider.Sets.SelectMany(set => InSet(set, asked)), note: null);

    private static List<CodeInfo> InSet(CodeSet set, string asked) => ByCode(set, asked) is { Count: > 0 } rows ? rows : ByWord(set, asked);

    /// <summary>The rows of a code; several where the document prints it under several names.</summary>
    private static List<CodeInfo> ByCode(CodeSet set, string code)
    {
        string printed = set.TryFind(code, out CodeInfo found) ? found.Code ?? code : code;
        return [.. set.Codes.Where(row => Same(row.Code, printed))];
    }

    private static List<CodeInfo> ByWord(CodeSet set, string word) =>
        [.. set.Codes.Where(row => Same(row.Name, word) || Same(row.Label, word))];

    private static Answer? ByHttpStatus(CodeProvider provider, string asked)
    {
        if (!int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out int status))
            return null;
        return AnswerOf(
            provider,
            asked,
            provider.Sets.SelectMany(set => set.Codes).Where(row => row.Code is null && row.HttpStatus == status),
            $"No set has a code {asked}. This is what the document says of HTTP status {asked}.");
    }

    private static Answer? Pasted(CodeProvider provider, string asked)
    {
        if (ReplyReader.Read(asked) is not { } reply)
            return null;
        List<CodeInfo> rows = [.. provider.Sets.SelectMany(set => ByCode(set, reply.Code))];
        if (rows.Count == 0)
            throw new InputException(UnknownCode.Explain(provider, reply.Code));

        string note = $"The reply's code is {reply.Code}.";
        if (reply.IsError && rows.FindAll(CanBeError) is { Count: > 0 } errors)
            rows = errors;
        if (rows.Select(row => row.Set).Distinct().Skip(1).Any())
            note += " It doesn't say of which set; these have it.";
        return AnswerOf(provider, reply.Code, rows, note);
    }

    /// <summary>A reply that reports an error means no code that is good news, and none of a set where nothing can fail.</summary>
    private static bool CanBeError(CodeInfo row) => !IsGoodNews(row) && row.Set!.Codes.Any(other => IsFailure(other));

    private static bool IsFailure(CodeInfo row) => row.Category != CodeCategory.Unknown && !IsGoodNews(row);

    private static bool IsGoodNews(CodeInfo row) => row.Category
        is CodeCategory.Success or CodeCategory.Pending or CodeCategory.HandedOver or CodeCategory.Delivered or CodeCategory.Engaged;

    private static Answer? AnswerOf(CodeProvider provider, string asked, IEnumerable<CodeInfo> rows, string? note)
    {
        List<CodeInfo> found = [.. rows];
        return found.Count == 0 ? null : new Answer(provider, asked, found, note);
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
