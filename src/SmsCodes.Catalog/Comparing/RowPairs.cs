using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Finds which row of a new version is which row of the old one.</summary>
internal static class RowPairs
{
    /// <summary>The new row of each old one that is still there: the same code and name first, then the same code under another name, then the
    /// same name with another code.</summary>
    internal static Dictionary<Code, Code> Of(CodeSet old, CodeSet now)
    {
        var pairs = new Dictionary<Code, Code>();
        var taken = new HashSet<Code>();
        Pair((a, b) => a.Name == b.Name && a.Printed == b.Printed);
        Pair((a, b) => a.Printed != null && string.Equals(a.Printed, b.Printed, StringComparison.OrdinalIgnoreCase) && (a.AliasOf == null) == (b.AliasOf == null));
        Pair((a, b) => a.Printed == null && b.Printed == null && a.Value == b.Value);
        Pair((a, b) => a.Name == b.Name);
        return pairs;

        void Pair(Func<Code, Code, bool> isSame)
        {
            foreach (Code row in old.Codes.Where(row => !pairs.ContainsKey(row)))
            {
                if (now.Codes.FirstOrDefault(other => !taken.Contains(other) && isSame(row, other)) is not { } found)
                    continue;
                pairs.Add(row, found);
                taken.Add(found);
            }
        }
    }
}
