using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Tests.Driver;

namespace SmsCodes.Generators.CodeFixes.Tests.Editing;

/// <summary>The codes of the bundled catalogues as a library: compiled once for all tests.</summary>
internal static class PublicCodes
{
    internal static MetadataReference Reference { get; } = MetadataReference.CreateFromImage(
        GeneratorRun.Of(TestProject.Bundled().Named("Codes").With("SmsCodesVisibility", "public")).Emit());
}
