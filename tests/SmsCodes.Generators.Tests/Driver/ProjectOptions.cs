using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>The MSBuild properties and item metadata that the compiler passes on.</summary>
internal sealed class ProjectOptions(ImmutableDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    internal static ProjectOptions None { get; } = new(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties);

    internal ProjectOptions With(string property, string value) => new(properties.SetItem("build_property." + property, value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(textFile is CatalogueText { Origin: { } origin }
            ? ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.SmsCodesCatalog", origin)
            : ImmutableDictionary<string, string>.Empty);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
