using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Overlays;

/// <summary>What an item of an overlay does.</summary>
internal enum VerbKind
{
    /// <summary>Adds something.</summary>
    Add,

    /// <summary>Corrects something that is there.</summary>
    Change,

    /// <summary>Says that something is no longer used.</summary>
    Retire,
}

/// <summary>What an item of an overlay does, and to what.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Item">The item.</param>
/// <param name="Key">The verb itself; null where it adds.</param>
/// <param name="Target">What it names; null where it adds.</param>
internal sealed record Verb(VerbKind Kind, YamlMapping Item, YamlScalar? Key, YamlScalar? Target)
{
    internal const string ChangeWord = "change";
    internal const string RetireWord = "retire";

    private static readonly string[] Words = [ChangeWord, RetireWord];

    /// <summary>Reads the verb of an item; null, reported, where it has none that can be read.</summary>
    /// <param name="node">The item.</param>
    /// <param name="list">The key of its list.</param>
    /// <param name="what">What it is an item of, for messages.</param>
    /// <param name="addKeys">The keys of an item that adds.</param>
    /// <param name="canRetire">Whether there is such a thing as retiring it.</param>
    /// <param name="findings">Takes what is wrong.</param>
    internal static Verb? Of(YamlNode node, string list, string what, IReadOnlyList<string> addKeys, bool canRetire, FindingList findings)
    {
        if (node is not YamlMapping item)
        {
            Fields.WrongKind(node, $"an item of '{list}'", "a mapping", findings);
            return null;
        }

        YamlScalar? change = item.Key(ChangeWord), retire = item.Key(RetireWord);
        if (change != null && retire != null)
        {
            findings.Add(Rules.KeyOutOfPlace, retire.Place, RetireWord, $"an item with '{ChangeWord}'", "say one of the two");
            return null;
        }

        if (retire != null && !canRetire)
        {
            findings.Add(Rules.NotInOverlay, retire.Place, RetireWord, what, "only sets, codes and responses are retired");
            return null;
        }

        if ((change ?? retire) is not { } verb)
            return IsSlip(item, what, addKeys, findings) ? null : new Verb(VerbKind.Add, item, null, null);
        if (item.Value(verb.Value) is YamlScalar { IsNothing: false } target)
            return new Verb(change != null ? VerbKind.Change : VerbKind.Retire, item, verb, target);
        Fields.WrongKind(item.Value(verb.Value)!, verb.Value, "a code or a name", findings);
        return null;
    }

    /// <summary>The mapping that says why something is retired, as a catalogue itself writes it; null, reported, where that cannot be told.</summary>
    internal YamlMapping? Retirement(FindingList findings)
    {
        var fields = new Fields(Item, "an item with 'retire'", Keys.Retire, findings);
        if (fields.RequiredNode("because") == null)
            return null;
        var retirement = new YamlMapping(Item.Place);
        retirement.Entries.AddRange(Item.Entries.Where(e => Keys.Retired.Contains(e.Key.Value)));
        return retirement;
    }

    /// <summary>Words that people take for the verbs.</summary>
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["remove"] = RetireWord, ["delete"] = RetireWord, ["drop"] = RetireWord, ["deprecate"] = RetireWord, ["obsolete"] = RetireWord,
        ["update"] = ChangeWord, ["edit"] = ChangeWord, ["modify"] = ChangeWord, ["correct"] = ChangeWord, ["override"] = ChangeWord,
    };

    /// <summary>Whether a verb is misspelt: the item would be taken for one that adds.</summary>
    private static bool IsSlip(YamlMapping item, string what, IReadOnlyList<string> addKeys, FindingList findings)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in item.Entries)
        {
            // 'retired' is a key of its own, but none that tells which code is meant.
            string? meant = Synonyms.TryGetValue(entry.Key.Value, out string? verb) ? verb
                : entry.Key.Value == "retired" && entry.Value is YamlScalar ? RetireWord : null;
            if (meant != null)
            {
                findings.Add(
                    Rules.UnknownKey, entry.Key.Place, findings.MendingOf(entry.Key.Place)?.Rewrite(entry.Key.Place, entry.Key.Value, meant),
                    entry.Key.Value, $"an overlay's {what}", $"did you mean '{meant}'?");
                return true;
            }

            if (addKeys.Contains(entry.Key.Value) || NearMiss.Nearest(entry.Key.Value, Words) is null)
                continue;
            findings.Add(Rules.UnknownKey, entry.Key.Place, NearMiss.Mend(entry.Key, Words, findings), entry.Key.Value, $"an overlay's {what}", NearMiss.Hint(entry.Key.Value, Words, findings));
            return true;
        }

        return false;
    }
}
