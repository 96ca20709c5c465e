using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Lookup;

namespace SmsCodes.Cli.Decoding;

/// <summary>Finds declared responses by name, in any case of letters.</summary>
internal static class ResponseLookup
{
    /// <summary>The parser of a response.</summary>
    /// <exception cref="InputException">There is no such response, or none that this program was built with.</exception>
    public static ReplyParser Find(KnownProviders known, CodeProvider provider, string response)
    {
        if (known.ResponsesToBuild(provider).FirstOrDefault(name => Is(name, response)) is { } unbuilt)
        {
            throw new InputException(
                $"{provider.Name} {unbuilt} is declared by your files, and its parser is made by a build: it is in your project, not in this program.");
        }

        List<ReplyParser> parsers = [.. PastedReply.ParsersOf(provider)];
        return parsers.Count > 0
            ? Named.Find(parsers, response, parser => parser.Response, provider.Name + " has no response", "Its responses are")
            : throw new InputException($"{provider.Name} has no response '{response.Trim()}'; none is declared.");
    }

    private static bool Is(string name, string asked) => string.Equals(name, asked.Trim(), StringComparison.OrdinalIgnoreCase);
}
