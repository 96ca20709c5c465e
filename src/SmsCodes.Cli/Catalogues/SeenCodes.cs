using System.Linq;

namespace SmsCodes.Cli.Catalogues;

/// <summary>Looks up again what a generated parser met, in the sets of somebody's files.</summary>
internal static class SeenCodes
{
    /// <summary>A code that was met, as a provider's sets know it.</summary>
    public static CodeSeen In(CodeProvider provider, CodeSeen seen)
    {
        if (Set(provider, seen.Set) is not { } set)
            return seen;
        int row = set.RowOf(seen.Raw);
        // What the reply itself tells by another field, such as a label, is known by its number.
        if (row == 0 && seen.IsKnown)
            row = set.RowOfValue(seen.Info.Value);
        return new CodeSeen(seen.Field, seen.ResultIndex, set, row, seen.Raw);
    }

    /// <summary>What a provider's sets hold on a code that a parser knows.</summary>
    public static CodeInfo In(CodeProvider provider, CodeInfo info) =>
        Set(provider, info.Set?.Name) is { } set ? set.InfoAt(set.RowOfValue(info.Value)) : info;

    private static ModelSet? Set(CodeProvider provider, string? name) => provider.Sets.OfType<ModelSet>().FirstOrDefault(set => set.Name == name);
}
