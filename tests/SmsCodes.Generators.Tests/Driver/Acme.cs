using System.Linq;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>Writes catalogues of a made-up provider: the head is always the same, a test gives the sets.</summary>
internal static class Acme
{
    internal const string Path = "codes/acme.yaml";

    /// <summary>The smallest set that there can be.</summary>
    internal const string OneSet = """
        - name: Result
          title: Results
          summary: Outcome of a request.
          wire: integer
          codes:
            - { code: 0, name: Accepted, text: Message accepted, category: HandedOver }
        """;

    /// <summary>The smallest response that there can be.</summary>
    internal const string OneResponse = """
        - name: Send
          summary: Reply to a request to send.
          result: { id: { type: text, required: true } }
          error: { code: code, set: Result }
          layouts: [{ format: json }]
        """;

    /// <summary>The smallest catalogue that there can be.</summary>
    internal static CatalogueText Smallest { get; } = English(OneSet);

    /// <summary>The smallest catalogue with a response.</summary>
    internal static CatalogueText SmallestResponding { get; } = Responding(OneSet, OneResponse);

    /// <summary>A catalogue of a provider that writes English.</summary>
    internal static CatalogueText English(string sets, string bitFields = "") => Of("Acme", "en", sets, bitFields);

    /// <summary>A catalogue of a provider that writes English, with responses.</summary>
    internal static CatalogueText Responding(string sets, string responses, string bitFields = "") => Of("Acme", "en", sets, bitFields, responses);

    /// <summary>A catalogue of a provider that writes Czech.</summary>
    internal static CatalogueText Czech(string sets) => Of("Acme", "cs", sets);

    internal static CatalogueText Of(string provider, string language, string sets, string bitFields = "", string responses = "") => new(
        $"codes/{provider.ToLowerInvariant()}.yaml",
        $$"""
        schema: 1
        provider: {{provider}}
        title: {{provider}} Messaging
        language: {{language}}
        source: { title: Return codes, retrieved: 2026-11-21 }
        sets:
        {{Indented(sets)}}

        """ + Section("bit-fields", bitFields) + Section("responses", responses));

    /// <summary>An overlay, of which the sets are given.</summary>
    internal static CatalogueText Overlay(string provider, string sets) => new(
        $"codes/{provider.ToLowerInvariant()}.overlay.yaml", $"schema: 1\nextends: {provider}\nsets:\n{Indented(sets)}\n");

    private static string Section(string key, string yaml) => yaml.Length == 0 ? "" : $"{key}:\n{Indented(yaml)}\n";

    private static string Indented(string yaml) =>
        string.Join('\n', yaml.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length == 0 ? line : "  " + line));
}
