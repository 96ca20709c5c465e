using Microsoft.CodeAnalysis;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>A library with public codes, compiled once for all tests of what is said of their use: those of the package, and a made-up provider's.</summary>
internal static class PublicCodes
{
    /// <summary>One code has two names, one is retired, one is a class.</summary>
    private const string States = """
        - name: State
          title: States
          summary: State of a message.
          wire: integer
          codes:
            - { code: 1, name: Waiting, text: Waiting, category: Pending }
            - { code: 2, name: Delivered, text: Delivered, category: Delivered }
            - { code: 2, name: Arrived, text: Arrived, category: Delivered, alias-of: Delivered }
            - { code: 3, name: Parked, text: Parked, category: Pending, retired: { because: No longer sent. } }
            - { code: 9xx, name: Failed, text: Failed, category: ProviderFault }
        """;

    internal static MetadataReference Reference { get; } = MetadataReference.CreateFromImage(
        Image.ReferenceOf(GeneratorRun.Of(TestProject.Of([.. BundledCatalogues.Files, Acme.English(States)]).Named("Codes").With("SmsCodesVisibility", "public")).Output));
}
