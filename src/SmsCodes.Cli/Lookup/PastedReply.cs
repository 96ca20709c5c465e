using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmsCodes.Cli.Lookup;

/// <summary>The codes of a pasted reply, read by every parser of its provider, since nobody says what was asked for.</summary>
/// <param name="Codes">The codes that the catalogue knows or doesn't know; none where the reply has none.</param>
/// <param name="Response">The first response that the text is a reply of.</param>
internal sealed record PastedReply(IReadOnlyList<CodeSeen> Codes, string Response)
{
    /// <summary>The parsers of a provider.</summary>
    public static IEnumerable<ReplyParser> ParsersOf(CodeProvider provider) =>
        ReplyCatalog.Parsers.Where(parser => parser.Provider == provider.Name);

    /// <summary>Reads a text; null where it is no reply of the provider.</summary>
    public static PastedReply? Read(CodeProvider provider, string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        List<(string Response, IReply Reply)> read =
        [
            .. from parser in ParsersOf(provider)
               let result = parser.Read(utf8, ReplyFormat.Unknown, null, [])
               where result.Success
               select (parser.Response, result.Reply),
        ];
        if (read.Count == 0)
            return null;

        // What one parser reads as an error is no result, whatever another makes of it.
        if (read.FindAll(one => one.Reply.Outcome == ReplyOutcome.Error) is { Count: > 0 } errors)
            read = errors;
        List<CodeSeen> codes = [.. read.SelectMany(one => one.Reply.Codes)];
        List<CodeSeen> ofResults = codes.FindAll(code => code.ResultIndex != null);
        return new PastedReply(ofResults.Count > 0 ? ofResults : codes, read[0].Response);
    }
}
