using System.Collections.Generic;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges the declared responses of a catalogue.</summary>
/// <param name="declared">The sets and bit fields that they can refer to.</param>
/// <param name="names">The names of the catalogue's types.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class ResponsesJudge(Declarations declared, NameTable names, FindingList findings)
{
    // Far more than any provider has: each is a parser of its own.
    private const int MostResponses = 100;

    /// <summary>The sound responses.</summary>
    internal EquatableArray<Response> Judge(Fields catalogue)
    {
        var responses = new List<Response>();
        var responseNames = new NameTable("the catalogue's responses", findings);
        var options = new OptionsJudge(names, findings);
        foreach (YamlNode item in Fields.AtMost(catalogue.Items("responses"), MostResponses, "responses", findings))
        {
            if (Fields.Of(item, "responses", "a response", Keys.Response, findings) is not { } fields)
                continue;
            if (new ResponseJudge(fields, declared, options, findings).Judge(names, responseNames) is { } response)
                responses.Add(response);
        }

        return new EquatableArray<Response>(responses);
    }
}
