using System.Collections.Generic;
using System.IO;
using SmsCodes.Catalog.Comparing;

namespace SmsCodes.Cli.Output;

/// <summary>Changes for programs.</summary>
internal static class ChangeJson
{
    /// <summary>An array of changes. Every key is always there.</summary>
    public static void Write(TextWriter output, IEnumerable<CatalogueChange> changes) => CodeJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (CatalogueChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("provider", change.Provider);
            json.WriteString("where", change.Where);
            json.WriteString("what", change.What);
            json.WriteString("change", ChangeWords.Of(change.Kind));
            json.WriteString("old", change.Old);
            json.WriteString("new", change.New);
            json.WriteString("effect", ChangeWords.Of(change.Effect));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
