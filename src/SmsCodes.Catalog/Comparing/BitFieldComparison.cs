using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Compares two versions of a bit field.</summary>
internal static class BitFieldComparison
{
    internal static void Compare(ChangeList changes, BitField old, BitField now)
    {
        changes.Compare(old.Name, "title", old.Title, now.Title, Effect.Safe);
        changes.Compare(old.Name, "summary", old.Summary, now.Summary, Effect.Safe);
        changes.Compare(old.Name, "size", old.Size, now.Size, Effect.BreaksAtRunTime);
        var left = new List<BitPart>(now.Parts);
        foreach (BitPart part in old.Parts)
        {
            BitPart? other = left.Find(p => p.Name == part.Name) ?? left.Find(p => p.Shift == part.Shift && p.Width == part.Width && old.Parts.All(o => o.Name != p.Name));
            if (other == null)
            {
                changes.Removed($"{old.Name}.{part.Name}", "bits", part.Printed);
                continue;
            }

            left.Remove(other);
            Compare(changes, $"{old.Name}.{part.Name}", part, other);
        }

        foreach (BitPart part in left)
            changes.Added($"{now.Name}.{part.Name}", "bits", part.Printed);
    }

    private static void Compare(ChangeList changes, string where, BitPart old, BitPart now)
    {
        changes.Compare(where, "name", old.Name, now.Name, Effect.BreaksCompile);
        bool isSameValue = old.Shift == now.Shift && old.Width == now.Width;
        changes.Compare(where, "bits", old.Printed, now.Printed, isSameValue ? Effect.Safe : Effect.BreaksAtRunTime);
        changes.Compare(where, "set", old.Set, now.Set, Effect.BreaksCompile);
        changes.Compare(where, "text", old.Text, now.Text, Effect.Safe);
        if (old.English != old.Text || now.English != now.Text)
            changes.Compare(where, "en", old.English, now.English, Effect.Safe);
    }
}
