using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Model;

namespace SmsCodes.WireSamples;

/// <summary>The names of fields that the catalogues declare, so that a misspelt expectation doesn't pass for a missing field.</summary>
internal sealed class DeclaredFields
{
    // What samples call a field that has a name of its own for each kind of message.
    private const string Stop = "stop";
    private const string StopOfMessages = "stopSms";

    private readonly Dictionary<(string Provider, string Response), ILookup<string, string>> _keysByName = [];

    private DeclaredFields()
    {
    }

    /// <summary>Reads the catalogues beside this program.</summary>
    public static DeclaredFields Load()
    {
        var fields = new DeclaredFields();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "catalog"), "*.yaml"))
        {
            Catalogue catalogue = CatalogueReader.Read(file, File.ReadAllText(file)).Model
                ?? throw new FormatException($"{file} is no catalogue");
            foreach (Response response in catalogue.Responses)
                fields._keysByName[(catalogue.Provider, response.Name)] = Names(response).ToLookup(name => Plain(name.Name), name => name.Key);
        }

        return fields;
    }

    /// <summary>The keys under which a field may stand in the JSON, the likeliest first; none where no field has such a name.</summary>
    public IReadOnlyList<string> KeysOf(Sample sample, string name)
    {
        if (!_keysByName.TryGetValue((sample.Provider, sample.Response), out ILookup<string, string>? keys))
            return [];
        IEnumerable<string> found = keys[Plain(name == Stop ? StopOfMessages : name)].Distinct();
        return [.. found.OrderByDescending(key => key == name)];
    }

    private static IEnumerable<(string Name, string Key)> Names(Response response)
    {
        IEnumerable<ResponseField> fields = response.Reply.Concat(response.Result);
        if (response.Error is { } error)
        {
            fields = fields.Concat(error.Fields);
            foreach (string code in error.CodeKeys)
                yield return (code, error.CodeKeys[0]);
        }

        foreach (ResponseField field in fields)
        {
            foreach (string name in field.Aliases.Prepend(field.Key))
                yield return (name, field.Key);
        }
    }

    /// <summary>A name without what services write one way here and another way there.</summary>
    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
