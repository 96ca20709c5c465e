using System;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Fuzz.Running;

namespace SmsCodes.Fuzz.Targets;

/// <summary>Catalogues that are read, merged and judged.</summary>
internal sealed class ReaderTarget : FuzzTarget
{
    internal override string Name => "reader";

    internal override string Summary => "catalogues read, overlays merged, judged";

    internal override FuzzInput Make(Random random) => new(CatalogueSeeds.Inputs.Make(random));

    internal override object? Run(FuzzInput input) => CatalogueLibrary.Read(CatalogueInputs.Files(input.Texts));

    internal override void Check(FuzzInput input, object? result, long number) => Check(input, (CatalogueLibrary)result!);

    /// <summary>Something comes of each file, each finding has a place in it, and its message can be shown anywhere.</summary>
    internal static void Check(FuzzInput input, CatalogueLibrary library)
    {
        CatalogueText[] files = CatalogueInputs.Files(input.Texts);
        if (library.Catalogues.Count == 0 && library.Findings.Count == 0)
            throw new CheckException("There is neither a catalogue nor a finding.", "");
        foreach (Finding finding in library.Findings)
        {
            CheckPlace(finding.Place, files, finding);
            if (finding.Other is { } other)
                CheckPlace(other, files, finding);
            if (finding.Mend is { } mend && files.First(f => f.Path == mend.Path) is var file && (mend.Start < 0 || mend.Length < 0 || mend.Start + mend.Length > file.Text!.Length))
                throw new CheckException("A mend lies outside its file:", finding.Rule.Id);
            if (finding.Message.Any(c => char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format))
                throw new CheckException("A message holds what cannot be shown:", finding.Rule.Id);
        }
    }

    private static void CheckPlace(TextPlace place, CatalogueText[] files, Finding finding)
    {
        string? text = files.FirstOrDefault(f => f.Path == place.Path)?.Text;
        if (text == null || place.Start < 0 || place.Length < 0 || place.Start + place.Length > text.Length || place.Line < 1 || place.Column < 1)
            throw new CheckException("A finding lies outside its file:", $"{finding.Rule.Id} {place}");
    }
}
