using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Cli.Lookup;

namespace SmsCodes.Cli.Decoding;

/// <summary>Finds declared responses by name, in any case of letters.</summary>
internal static class ResponseLookup
{
    /// <summary>The parser of a response.</summary>
    /// <exception cref="InputException">There is no such provider or response.</exception>
    public static ReplyParser Find(string provider, string response)
    {
        string name = ProviderLookup.Provider(provider).Name;
        response = response.Trim();
        List<ReplyParser> parsers = [.. ReplyCatalog.Parsers.Where(parser => parser.Provider == name)];
        List<string> names = [.. parsers.Select(parser => parser.Response)];
        return parsers.Find(parser => string.Equals(parser.Response, response, StringComparison.OrdinalIgnoreCase))
            ?? throw new InputException(
                $"{name} has no response '{response}'. {NearMiss.DidYouMean(response, names)}Its responses are {string.Join(", ", names)}.");
    }
}
