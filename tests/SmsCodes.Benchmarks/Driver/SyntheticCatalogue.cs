using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>Catalogues of made-up providers, whose codes say as much as those of the bundled ones.</summary>
internal static class SyntheticCatalogue
{
    /// <summary>What <see cref="CatalogueFile.With"/> changes to edit one description of any of them.</summary>
    internal const string Description = "Message 0 was refused";

    /// <summary>So many of them.</summary>
    internal static ImmutableArray<CatalogueFile> Many(int catalogues, int codes) => [.. Enumerable.Range(0, catalogues).Select(i => Of(i, codes))];

    private static CatalogueFile Of(int number, int codes)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            schema: 1
            provider: Acme{{number}}
            title: Acme {{number}}
            language: en
            source: { title: Return codes, retrieved: 2026-11-21 }
            sets:
              - name: SendError
                title: Errors
                summary: Why a message was refused.
                wire: integer
                codes:

            """);
        for (int i = 0; i < codes; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                      - code: {{1000 + i}}
                        name: Refused{{i}}
                        text: Message {{i}} was refused by the operator for a reason of its own.
                        category: InvalidRequest
                        inferred:
                          permanent: { value: true, because: The same request is refused again. }
                          retry: { value: false, because: The same request is refused again. }

                """);
        }

        return new CatalogueFile($"codes/acme{number}.smscodes.yaml", text.ToString().ReplaceLineEndings("\n"));
    }
}
