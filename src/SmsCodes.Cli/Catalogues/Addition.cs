using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Editing;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Cli.Lookup;

namespace SmsCodes.Cli.Catalogues;

/// <summary>A code that can be added to a file, which is not changed before <see cref="Write"/>.</summary>
/// <param name="Path">The file.</param>
/// <param name="Code">The code, with the names of provider and set as the catalogue writes them.</param>
/// <param name="Edit">The change.</param>
/// <param name="Old">The file's text; null where there is no file yet.</param>
internal sealed record Addition(string Path, NewCode Code, CatalogueEdit Edit, string? Old)
{
    /// <summary>Whether the file is made.</summary>
    public bool IsNewFile => Old == null;

    /// <summary>The line of the new row.</summary>
    public int Line => Edit.Line;

    /// <summary>What is added, line by line.</summary>
    public IEnumerable<string> Lines => Edit.Edit!.Value.NewText.ReplaceLineEndings("\n").Trim('\n').Split('\n');

    /// <summary>Finds what is to be changed.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="asked">The code as it was asked for.</param>
    /// <param name="file">The file to be changed; null for the one that the project has.</param>
    /// <exception cref="InputException">The code cannot be added.</exception>
    public static Addition Of(string folder, NewCode asked, string? file)
    {
        List<CatalogueText> files = Files(folder, file);
        CatalogueLibrary library = Library.Read(files, withAll: true);
        Catalogue catalogue = Named.Find(
            library.Catalogues, asked.Provider, one => one.Provider, "there is no provider", "The providers are");
        Catalog.Model.CodeSet set = Named.Find(catalogue.Sets, asked.Set, one => one.Name, catalogue.Provider + " has no set", "Its sets are");
        RefuseKnown(catalogue, set, asked);

        NewCode code = asked with
        {
            Provider = catalogue.Provider,
            Set = set.Name,
            Value = set.Wire == Wire.Text ? NewCode.NextValue(set.Codes.Select(row => row.Value)) : null,
        };
        CatalogueText target = Target(folder, files, catalogue.Provider, file);
        CatalogueEdit edit = OverlayEditor.AddCode(target.Text, code);
        if (edit.Edit is not { } change)
            throw new InputException($"{target.Path} stays as it is. {edit.Problem}");
        RefuseMistakes(library, files, target, change);
        return new Addition(target.Path, code, edit, target.Text);
    }

    /// <summary>Writes the file.</summary>
    /// <exception cref="InputException">The file cannot be written.</exception>
    public void Write(string folder) => TextFile.Write(folder, Path, Edit.Edit!.Value.ApplyTo(Old ?? ""), Old);

    private static List<CatalogueText> Files(string folder, string? file)
    {
        List<string> paths = [.. CatalogueFiles.OfProject(folder)];
        if (file != null && File.Exists(System.IO.Path.GetFullPath(file, folder)))
        {
            paths.RemoveAll(path => System.IO.Path.GetFullPath(path, folder) == System.IO.Path.GetFullPath(file, folder));
            paths.Add(file);
        }

        return paths.ConvertAll(path => CatalogueFiles.Read(folder, path));
    }

    /// <summary>The file that is asked for, else the project's own one about the provider, else a new one.</summary>
    private static CatalogueText Target(string folder, List<CatalogueText> files, string provider, string? file)
    {
        if (file == null)
        {
            List<CatalogueSyntax> about = files.ConvertAll(CatalogueSyntax.Of)
                .FindAll(one => string.Equals(one.Provider, provider, StringComparison.OrdinalIgnoreCase));
            List<CatalogueSyntax> own = about.Exists(one => one.IsOverlay) ? about.FindAll(one => one.IsOverlay) : about;
            if (own.Count > 1)
            {
                throw new InputException(
                    $"several files are about {provider}: {string.Join(", ", own.Select(one => one.File.Path))}. Say which by --file.");
            }

            file = own.Count == 1 ? own[0].File.Path : provider.ToLowerInvariant() + CatalogueFiles.Ending;
        }

        if (!File.Exists(System.IO.Path.GetFullPath(file, folder)))
            return new CatalogueText(file, null);
        CatalogueText target = CatalogueFiles.Read(folder, file);
        return target.Text != null ? target : throw new InputException($"'{file}' can't be read; see that it may be opened.");
    }

    private static void RefuseKnown(Catalogue catalogue, Catalog.Model.CodeSet set, NewCode asked)
    {
        if (new ModelSet(catalogue, set).TryFind(asked.Code, out CodeInfo known))
            throw new InputException($"{catalogue.Provider} {set.Name} has code {asked.Code} already: {known.Name}.");
        Code? other = set.Codes.FirstOrDefault(row => string.Equals(row.Name, asked.Name, StringComparison.OrdinalIgnoreCase));
        if (other != null)
            throw new InputException($"{set.Name} has a member {other.Name} already, of code {other.Printed ?? "none"}. Choose another name.");
    }

    private static void RefuseMistakes(CatalogueLibrary library, List<CatalogueText> files, CatalogueText target, TextEdit change)
    {
        CatalogueText changed = target with { Text = change.ApplyTo(target.Text ?? "") };
        // What other files have wrong already is not this one's affair.
        HashSet<(string, string)> before = [.. library.Findings.Where(finding => finding.Place.Path != target.Path).Select(finding => (finding.Place.Path, finding.Message))];
        List<string> mistakes =
        [
            .. Library.Read([.. files.Where(file => file.Path != target.Path), changed]).Findings
                .Where(finding => finding.Rule.Severity == Severity.Error && !before.Contains((finding.Place.Path, finding.Message)))
                .Select(finding => $"{finding.Rule.Id}: {finding.Message}"),
        ];
        if (mistakes.Count > 0)
            throw new InputException($"{target.Path} stays as it is, since it would have an error:\n{string.Join('\n', mistakes)}");
    }
}
