using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Judges one bit field and the values it packs.</summary>
/// <param name="fields">The bit field's keys.</param>
/// <param name="language">Language of the provider's texts.</param>
/// <param name="sets">The sound code sets.</param>
/// <param name="areAllSets">Whether these are all that the file has; another name may be that of a set with a mistake.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class BitFieldJudge(Fields fields, string language, EquatableArray<CodeSet> sets, bool areAllSets, FindingList findings)
{
    private const int MostBits = 31;

    /// <summary>The bit field, or null where its name or size is wrong.</summary>
    internal BitField? Judge(NameTable names)
    {
        YamlScalar? name = fields.RequiredScalar("name");
        string title = fields.RequiredText("title") ?? "";
        string summary = fields.RequiredText("summary") ?? "";
        int? size = fields.RequiredNode("size") == null ? null : fields.Number("size", 1, MostBits);

        var partNames = new NameTable("bit field " + (name?.Value ?? ""), findings);
        var parts = new List<(BitPart Part, TextPlace Place)>();
        foreach (YamlNode item in fields.RequiredItems("fields"))
        {
            if (Fields.Of(item, "fields", "a value of a bit field", Keys.BitPart, findings) is not { } part)
                continue;
            if (Part(part, name?.Value, size ?? MostBits, partNames) is { } judged && IsFree(judged, parts))
                parts.Add(judged);
        }

        if (name == null || size == null || !NameTable.IsBitFieldName(name, findings) || !names.IsNew(name))
            return null;
        return new BitField(name.Value, title, summary, size.Value, new EquatableArray<BitPart>(parts.Select(p => p.Part)));
    }

    private (BitPart Part, TextPlace Place)? Part(Fields part, string? bitField, int size, NameTable names)
    {
        YamlScalar? name = part.RequiredScalar("name");
        YamlScalar? bits = part.RequiredScalar("bits");
        YamlScalar? set = part.Scalar("set");
        string? text = part.Text("text");
        string? english = Texts.English(part, text, language, name?.Value ?? "a value", findings);
        if (bits == null || name == null || !NameTable.IsBitName(name, bitField, findings) || !names.IsNew(name))
            return null;
        if (!TryReadBits(bits.Value, size, out int shift, out int width))
        {
            findings.Add(Rules.InvalidBits, bits.Place, bits.Value, Fields.Format(size));
            return null;
        }

        if (width > 1 && set == null)
        {
            if (!part.Has("set"))
                findings.Add(Rules.BitsAndSet, bits.Place, bits.Value, "are several bits, so that 'set' must name the code set of their values");
            return null;
        }

        if (set != null && !sets.Any(s => s.Name == set.Value))
        {
            if (areAllSets)
                findings.Add(Rules.BitsAndSet, set.Place, NearMiss.Mend(set, sets.Select(s => s.Name), findings), set.Value, "is no code set of this catalogue; " + NearMiss.Hint(set.Value, sets.Select(s => s.Name), findings));
            return null;
        }

        return (new BitPart(bits.Value, shift, width, name.Value, set?.Value, text, english), bits.Place);
    }

    private bool IsFree((BitPart Part, TextPlace Place) part, List<(BitPart Part, TextPlace Place)> parts)
    {
        foreach ((BitPart Part, TextPlace Place) other in parts)
        {
            if (part.Part.Shift >= other.Part.Shift + other.Part.Width || other.Part.Shift >= part.Part.Shift + part.Part.Width)
                continue;
            findings.Add(Rules.OverlappingBits, part.Place, other.Place, part.Part.Printed, other.Part.Name, Fields.LineOf(other.Place, part.Place));
            return false;
        }

        return true;
    }

    /// <summary>Reads 5, 0-3 or 10,9.</summary>
    private static bool TryReadBits(string text, int size, out int shift, out int width)
    {
        shift = width = 0;
        bool isList = text.IndexOf(',') >= 0;
        var bits = new List<int>();
        foreach (string part in text.Split(isList ? ',' : '-'))
        {
            if (!int.TryParse(part.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int bit) || bit >= size)
                return false;
            bits.Add(bit);
        }

        if (!isList && bits.Count > 2)
            return false;
        for (int i = 1; isList && i < bits.Count; i++)
        {
            // High bit first and no gap, or the value could not be shifted out as one.
            if (bits[i] != bits[i - 1] - 1)
                return false;
        }

        shift = bits.Min();
        width = bits.Max() - shift + 1;
        return isList || bits.Count == 1 || bits[0] < bits[1];
    }
}
