using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SmsCodes.Generators.Pipeline;

/// <summary>What of a compilation decides on its <see cref="Capabilities"/>. Equal after an edit of C#, so that nothing is looked up again.</summary>
/// <param name="AssemblyName">Name of the assembly, by which references know their friends.</param>
/// <param name="References">What it refers to.</param>
/// <param name="Options">Options, which have the key that the assembly is signed with.</param>
/// <param name="Version">Version of the language.</param>
internal sealed record Surroundings(
    string? AssemblyName, ImmutableArray<MetadataReference> References, CSharpCompilationOptions Options, LanguageVersion Version)
{
    internal static Surroundings Of(CSharpCompilation compilation) => new(
        compilation.AssemblyName,
        compilation.ExternalReferences,
        // It knows the syntax trees, and nothing that is asked here.
        compilation.Options.WithSyntaxTreeOptionsProvider(null),
        compilation.LanguageVersion);

    /// <inheritdoc/>
    public bool Equals(Surroundings? other) =>
        other != null && AssemblyName == other.AssemblyName && Version == other.Version && Options.Equals(other.Options)
        // After an edit it is the same array.
        && (References == other.References || References.SequenceEqual(other.References));

    /// <inheritdoc/>
    public override int GetHashCode() => References.Length;

    /// <summary>A compilation of the references alone: it keeps no user's code alive between two runs.</summary>
    internal CSharpCompilation ToCompilation() => CSharpCompilation.Create(AssemblyName, references: References, options: Options);
}
