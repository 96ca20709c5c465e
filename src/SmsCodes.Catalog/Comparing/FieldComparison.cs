using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Compares the fields of two versions of a reply, a result or an error.</summary>
internal static class FieldComparison
{
    internal static void Compare(ChangeList changes, string where, EquatableArray<ResponseField> old, EquatableArray<ResponseField> now)
    {
        var left = new List<ResponseField>(now);
        foreach (ResponseField field in old)
        {
            ResponseField? other = left.Find(f => f.Key == field.Key) ?? left.Find(f => f.Name == field.Name);
            if (other == null)
            {
                changes.Removed($"{where}.{field.Key}", "field");
                continue;
            }

            left.Remove(other);
            Compare(changes, $"{where}.{field.Key}", field, other);
        }

        foreach (ResponseField field in left)
            changes.Added($"{where}.{field.Key}", "field", TypeOf(field));
    }

    private static void Compare(ChangeList changes, string where, ResponseField old, ResponseField now)
    {
        changes.Compare(where, "name", old.Name, now.Name, Effect.BreaksCompile);
        changes.Compare(where, "type", TypeOf(old), TypeOf(now), Effect.BreaksCompile);
        // The key as it was may be read on, as an alias.
        Effect ofKey = now.Aliases.Contains(old.Key) ? Effect.Safe : Effect.BreaksAtRunTime;
        changes.Compare(where, "key", old.Key, now.Key, ofKey);
        foreach (string alias in old.Aliases.Where(alias => !now.Aliases.Contains(alias) && alias != now.Key))
            changes.Removed(where, "alias", alias, Effect.BreaksAtRunTime);
        foreach (string alias in now.Aliases.Where(alias => !old.Aliases.Contains(alias) && alias != old.Key))
            changes.Added(where, "alias", alias);
        if (TypeOf(old) == TypeOf(now))
        {
            changes.Compare(where, "by", old.By, now.By, Effect.ChangesBehaviour);
            // A time in seconds has a second property for the form that its pattern reads.
            bool isPropertyGone = old.Kind == FieldKind.UnixTime && old.Pattern != null && now.Pattern == null;
            changes.Compare(where, "pattern", old.Pattern, now.Pattern, isPropertyGone ? Effect.BreaksCompile : Effect.ChangesBehaviour);
            changes.Compare(where, "offset in minutes", old.OffsetMinutes, now.OffsetMinutes, Effect.ChangesBehaviour);
            changes.CompareWhole(where, "kind", old.Kind, now.Kind, Effect.ChangesBehaviour);
        }

        if (old.IsRequired != now.IsRequired)
            changes.Add(where, "required", ChangeKind.Changed, Word(old.IsRequired), Word(now.IsRequired), Effect.ChangesBehaviour);
        changes.Compare(where, "failed", old.Failed, now.Failed, Effect.ChangesBehaviour);
        changes.Compare(where, "summary", old.Summary, now.Summary, Effect.Safe);
    }

    private static string Word(bool answer) => answer ? "yes" : "no";

    /// <summary>What the generated property is, so that two fields of one type compile with the same programs.</summary>
    private static string TypeOf(ResponseField field) => field.Kind switch
    {
        FieldKind.Text or FieldKind.Digits => "text",
        FieldKind.Integer => "integer",
        FieldKind.Decimal => "decimal",
        FieldKind.Boolean => "boolean",
        FieldKind.Code => "code of " + field.Type,
        FieldKind.ChosenCode => "code of " + string.Join(" or ", field.Choices.Select(choice => choice.Set).Distinct()),
        FieldKind.Bits => "bits of " + field.Type,
        FieldKind.UnixTime or FieldKind.IsoTime => "time",
        FieldKind.LocalTime => field.OffsetMinutes == null ? "time without an offset" : "time",
        _ => "texts",
    };
}
