using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>catalog/catalog.schema.json, as JSON and as a judge.</summary>
internal static class CatalogueSchema
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("catalog", "catalog.schema.json"));

    private static readonly Task<JsonSchema> Compiled = JsonSchema.FromJsonAsync(Text);

    /// <summary>The schema itself.</summary>
    internal static JObject Json { get; } = JObject.Parse(Text);

    /// <summary>What the schema finds wrong.</summary>
    internal static async Task<ICollection<ValidationError>> Validate(JToken catalogue) => (await Compiled).Validate(catalogue);

    /// <summary>A part of the schema: <c>definitions/code</c>, or the whole for nothing.</summary>
    internal static JObject Part(string path) =>
        path.Split('/', System.StringSplitOptions.RemoveEmptyEntries).Aggregate(Json, (part, name) => (JObject)part[name]!);
}
