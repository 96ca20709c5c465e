using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>A field of SMSCentre's flag number: <c>Bit 5 payment of ...</c>, with the list of its values where one is printed.</summary>
/// <param name="Passage">Where it is printed.</param>
/// <param name="Bits">Its bits as printed.</param>
/// <param name="Text">What it tells.</param>
/// <param name="Values">The printed values, or none.</param>
internal sealed partial record SmsCentreFlag(
    SmsCentrePassage Passage, string Bits, string Text, IReadOnlyList<SmsCentreListItem> Values)
{
    /// <summary>Takes a passage apart that begins with the bits.</summary>
    public static SmsCentreFlag Parse(SmsCentrePassage passage)
    {
        foreach (Regex form in new[] { NameThenList(), TextThenList(), TextOnly() })
        {
            Match field = form.Match(passage.Text);
            if (!field.Success)
                continue;
            Group list = field.Groups["list"];
            return new SmsCentreFlag(
                passage,
                field.Groups["bits"].Value,
                Words.Fold(field.Groups["text"].Value),
                list.Success ? passage.ReadList(list) : []);
        }

        throw passage.Error("not a description of bits");
    }

    /// <summary>Whether another place prints the same field.</summary>
    public bool IsSameAs(SmsCentreFlag other) => Bits == other.Bits && Text == other.Text && HasValues(other.Values);

    /// <summary>Whether a list printed elsewhere has the same items.</summary>
    public bool HasValues(IReadOnlyList<SmsCentreListItem> others) =>
        Values.Select(item => (item.Code, item.Name)).SequenceEqual(others.Select(item => (item.Code, item.Name)));

    [GeneratedRegex(@"^Bits? (?<bits>[0-9][0-9,-]*) \((?<text>[^():]+)\): (?<list>[^().]+)\.\s*$")]
    private static partial Regex NameThenList();

    [GeneratedRegex(@"^Bits? (?<bits>[0-9][0-9,-]*) (?<text>[^():]+) \((?<list>[^().]+)\)\.\s*$")]
    private static partial Regex TextThenList();

    [GeneratedRegex(@"^Bits? (?<bits>[0-9][0-9,-]*) (?<text>[^():]+)$")]
    private static partial Regex TextOnly();
}
