using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>A catalogue in memory, as the compiler would hand it over.</summary>
internal sealed class CatalogueFile(string path, string content) : AdditionalText
{
    // Read once, as editors and builds do.
    private readonly SourceText _text = SourceText.From(content, Encoding.UTF8);

    /// <summary>The catalogues that the package brings.</summary>
    internal static ImmutableArray<CatalogueFile> Bundled { get; } =
    [
        // The name marks a catalogue where no build sets the metadata.
        .. Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "catalog"), "*.yaml").Order(StringComparer.Ordinal)
            .Select(file => new CatalogueFile(System.IO.Path.ChangeExtension(file, ".smscodes.yaml"), File.ReadAllText(file))),
    ];

    public override string Path { get; } = path;

    /// <summary>The text.</summary>
    internal string Content { get; } = content;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>The same file with a comment on top, which moves every line.</summary>
    internal CatalogueFile WithComment() => new(Path, "# checked once more\n" + Content);

    /// <summary>The same file with another text in it.</summary>
    internal CatalogueFile With(string before, string after) => Content.Contains(before, StringComparison.Ordinal)
        ? new(Path, Content.Replace(before, after, StringComparison.Ordinal))
        : throw new InvalidOperationException($"{Path} no longer has '{before}'.");
}
