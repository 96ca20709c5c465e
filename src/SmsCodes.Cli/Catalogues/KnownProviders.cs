using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Catalogues;

/// <summary>The providers that a call is about: the generated ones, and what somebody's files make of them.</summary>
/// <param name="All">The providers, by name.</param>
/// <param name="Read">The catalogues that the files are about, overlays applied.</param>
internal sealed record KnownProviders(IReadOnlyList<CodeProvider> All, IReadOnlyList<Catalogue> Read)
{
    /// <summary>The providers with the catalogues and overlays of some files.</summary>
    /// <exception cref="InputException">A file is missing or has mistakes, which are printed.</exception>
    public static KnownProviders With(Screen screen, IReadOnlyCollection<string>? files)
    {
        if (files is null or { Count: 0 })
            return new KnownProviders(CodeCatalog.Providers, []);
        IReadOnlyList<CatalogueText> texts = CatalogueFiles.Read(screen.Folder, files);
        CatalogueLibrary library = Library.Read(texts);
        FindingLines.Write(screen.Error, library.Findings);
        if (library.Findings.Any(finding => finding.Rule.Severity == Severity.Error))
            throw new InputException("the catalogues have mistakes, so that nothing is said of their codes.");

        HashSet<string?> named = new(texts.Select(text => CatalogueSyntax.Of(text).Provider), StringComparer.OrdinalIgnoreCase);
        List<Catalogue> read = [.. library.Catalogues.Where(catalogue => named.Contains(catalogue.Provider))];
        IEnumerable<CodeProvider> others = CodeCatalog.Providers.Where(provider => !read.Exists(catalogue => catalogue.Provider == provider.Name));
        return new KnownProviders([.. others.Concat(read.Select(Of)).OrderBy(provider => provider.Name, StringComparer.OrdinalIgnoreCase)], read);
    }

    /// <summary>The responses of a provider that the files declare otherwise than the catalogues in the box, by name: this program has no parsers of them.</summary>
    public IEnumerable<string> ResponsesToBuild(CodeProvider provider)
    {
        if (Read.FirstOrDefault(catalogue => catalogue.Provider == provider.Name) is not { } catalogue)
            return [];
        IEnumerable<Response> bundled = BundledFiles.Catalogues
            .Where(file => CatalogueSyntax.Of(file).Provider == provider.Name)
            .SelectMany(file => CatalogueReader.Read(file.Path, file.Text).Model!.Responses);
        return catalogue.Responses.Except(bundled).Select(response => response.Name);
    }

    private static CodeProvider Of(Catalogue catalogue) => new(
        catalogue.Provider, catalogue.Title, catalogue.Language, catalogue.Source.Title, catalogue.Source.Retrieved, catalogue.Source.Url,
        [.. catalogue.Sets.Select(set => new ModelSet(catalogue, set))]);
}
