using System;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog;

/// <summary>A file as YAML, before it is judged. Two are equal where the files are: nodes follow from the text.</summary>
public sealed class CatalogueSyntax : IEquatable<CatalogueSyntax>
{
    private const string Extending = "extends";

    private CatalogueSyntax(CatalogueText file, YamlNode? root, EquatableArray<Finding> findings)
    {
        File = file;
        Root = root;
        Findings = findings;
        Start = new TextPlace(file.Path, 0, 0, 1, 1, 1, 1);
        var mapping = root as YamlMapping;
        IsOverlay = mapping?.Key(Extending) != null;
        var name = mapping?.Value(IsOverlay ? Extending : "provider") as YamlScalar;
        Provider = name is { IsNothing: false } ? name.Value : null;
        ProviderPlace = name?.Place ?? mapping?.Key(Extending)?.Place ?? Start;
    }

    /// <summary>The file.</summary>
    public CatalogueText File { get; }

    /// <summary>Whether it says that it extends a catalogue, instead of being one.</summary>
    public bool IsOverlay { get; }

    /// <summary>The provider that it is about, as written; null if it names none.</summary>
    public string? Provider { get; }

    /// <summary>Where the provider is named.</summary>
    public TextPlace ProviderPlace { get; }

    /// <summary>What makes the file no YAML, or YAML that catalogues do not use.</summary>
    public EquatableArray<Finding> Findings { get; }

    internal YamlNode? Root { get; }

    internal TextPlace Start { get; }

    /// <summary>Reads a file. Nothing is thrown.</summary>
    public static CatalogueSyntax Of(CatalogueText file)
    {
        var findings = new FindingList();
        findings.Know(file.Path, file.Text);
        var start = new TextPlace(file.Path, 0, 0, 1, 1, 1, 1);
        YamlNode? root = null;
        if (file.Text == null)
            findings.Add(Rules.Unreadable, start);
        else
            root = YamlReader.Read(file.Path, file.Text, findings);
        if ((root == null && findings.IsEmpty) || root is YamlScalar { IsNothing: true })
            findings.Add(Rules.Empty, root?.Place ?? start);
        return new CatalogueSyntax(file, root, findings.InOrder());
    }

    /// <inheritdoc/>
    public bool Equals(CatalogueSyntax? other) => other != null && File.Equals(other.File);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CatalogueSyntax);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(File.Path); // The text is long, and of two files seldom the same.
}
