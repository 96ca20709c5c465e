using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Cli.Catalogues;

namespace SmsCodes.Cli.Lookup;

/// <summary>Finds what somebody means by a code: the code itself, a name, a label, an HTTP status, or a pasted reply.</summary>
internal static class CodeSearch
{
    /// <summary>Finds a code in every set of a provider that has it.</summary>
    /// <exception cref="InputException">No set has it.</exception>
    public static Answer Find(CodeProvider provider, string asked)
    {
        string code = asked.Trim();
        return Typed(provider, code)
            ?? ByHttpStatus(provider, code)
            ?? Pasted(provider, asked)
            ?? throw new InputException(UnknownCode.Explain(provider, code));
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

    private static Answer? Pasted(CodeProvider provider, string text)
    {
        if (PastedReply.Read(provider, text) is not { } reply)
            return null;
        if (reply.Codes.Count == 0)
            throw new InputException($"the text is a {reply.Response} reply of {provider.Name} without a code. smscodes decode tells the rest of it.");

        List<CodeSeen> known = [.. reply.Codes.Select(code => SeenCodes.In(provider, code)).Where(code => code.IsKnown)];
        if (known.Count == 0)
            throw new InputException(UnknownCode.Explain(provider, reply.Codes[0].Raw));
        List<string> codes = [.. known.Select(code => code.Raw).Distinct()];
        List<CodeInfo> rows = [.. known.SelectMany(code => ByCode(code.Info.Set!, code.Raw)).DistinctBy(row => (row.Set!.Name, row.Name))];
        return AnswerOf(provider, string.Join(", ", codes), rows, Note(reply, codes, rows));
    }

    private static string Note(PastedReply reply, List<string> codes, List<CodeInfo> rows)
    {
        string note = codes.Count == 1 ? $"The reply's code is {codes[0]}." : $"The reply's codes are {string.Join(", ", codes)}.";
        if (codes.Count == 1 && rows.Select(row => row.Set).Distinct().Skip(1).Any())
            note += " It doesn't say of which set; these have it.";
        foreach (string field in reply.Codes.Where(code => code.Set == null).Select(code => code.Field).Distinct())
            note += $" The set of {field} depends on the request: smscodes decode takes it as an option.";
        return note;
    }

    private static Answer? AnswerOf(CodeProvider provider, string asked, IEnumerable<CodeInfo> rows, string? note)
    {
        List<CodeInfo> found = [.. rows];
        return found.Count == 0 ? null : new Answer(provider, asked, found, note);
    }

    private static bool Same(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
