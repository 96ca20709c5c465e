using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Compares two versions of a set.</summary>
internal static class SetComparison
{
    /// <summary>The questions that are generated only where some row answers them.</summary>
    private static readonly (string Method, Func<Code, bool> Answers)[] Questions =
    [
        ("IsFinal()", code => code.Final != null),
        ("IsPermanent()", code => code.Permanent != null),
        ("IsSuccess()", code => code.Success != null),
        ("GetHttpStatus()", code => code.Http != null),
        ("GetGroup()", code => code.Group != null),
    ];

    internal static void Compare(ChangeList changes, CodeSet old, CodeSet now)
    {
        changes.Compare(old.Name, "title", old.Title, now.Title, Effect.Safe);
        changes.Compare(old.Name, "summary", old.Summary, now.Summary, Effect.Safe);
        // What takes an int is there for digits alone.
        Effect ofWire = old.Wire == Wire.Text || now.Wire == Wire.Text ? Effect.BreaksCompile : Effect.BreaksAtRunTime;
        changes.Compare(old.Name, "wire", Word(old.Wire), Word(now.Wire), ofWire);
        changes.Compare(old.Name, "digits", old.Digits, now.Digits, Effect.BreaksAtRunTime);
        changes.Compare(old.Name, "set", old.Retired, now.Retired);
        CompareGroups(changes, old, now);
        foreach ((string method, Func<Code, bool> answers) in Questions.Where(question => old.Codes.Any(question.Answers) && !now.Codes.Any(question.Answers)))
            changes.Removed(old.Name, method);

        Dictionary<Code, Code> pairs = RowPairs.Of(old, now);
        foreach (Code row in old.Codes)
        {
            if (pairs.TryGetValue(row, out Code? other))
                RowComparison.Compare(changes, now, row, other);
            else
                changes.Removed(RowComparison.Where(old, row), "code", row.English ?? row.Label);
        }

        foreach (Code row in now.Codes.Where(row => !pairs.ContainsValue(row)))
            changes.Added(RowComparison.Where(now, row), "code", row.English ?? row.Label);
    }

    private static void CompareGroups(ChangeList changes, CodeSet old, CodeSet now)
    {
        foreach (Group group in old.Groups)
        {
            Group? other = now.Groups.FirstOrDefault(g => g.Name == group.Name);
            if (other == null)
            {
                changes.Removed(old.Name, "group", group.Name, Effect.ChangesBehaviour);
                continue;
            }

            string what = $"group '{group.Name}'";
            changes.Compare(old.Name, what + " id", group.Id, other.Id, Effect.ChangesBehaviour);
            changes.Compare(old.Name, what + " text", group.Text, other.Text, Effect.Safe);
            changes.Compare(old.Name, what + " en", group.English, other.English, Effect.Safe);
        }

        foreach (Group group in now.Groups.Where(group => old.Groups.All(g => g.Name != group.Name)))
            changes.Added(now.Name, "group", group.Name);
    }

    private static string Word(Wire wire) => wire switch { Wire.Integer => "integer", Wire.Text => "text", _ => "binary" };
}
