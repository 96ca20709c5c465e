using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Comparing;

/// <summary>Compares two versions of a response.</summary>
internal static class ResponseComparison
{
    internal static void Compare(ChangeList changes, Response old, Response now)
    {
        string name = old.Name;
        changes.Compare(name, "response", old.Retired, now.Retired);
        changes.Compare(name, "summary", old.Summary, now.Summary, Effect.Safe);
        changes.Compare(name, "charset", old.Charset, now.Charset, Effect.BreaksAtRunTime);
        changes.Compare(name, "lists", old.Lists, now.Lists, Effect.ChangesBehaviour);
        changes.Compare(name, "items", old.Items, now.Items, Effect.ChangesBehaviour);
        CompareOptions(changes, old, now);
        FieldComparison.Compare(changes, name + ".reply", old.Reply, now.Reply);
        FieldComparison.Compare(changes, name + ".result", old.Result, now.Result);
        CompareErrors(changes, name + ".error", old.Error, now.Error);
        CompareLayouts(changes, old, now);
    }

    private static void CompareOptions(ChangeList changes, Response old, Response now)
    {
        foreach (ResponseOption option in old.Options)
        {
            string where = $"{old.Name}.options.{option.Key}";
            if (now.Options.FirstOrDefault(o => o.Key == option.Key) is not { } other)
            {
                changes.Removed(where, "option");
                continue;
            }

            changes.Compare(where, "name", option.Name, other.Name, Effect.BreaksCompile);
            if (option.IsNumber != other.IsNumber)
                changes.Add(where, "choices", ChangeKind.Changed, string.Join(", ", option.Choices), string.Join(", ", other.Choices), Effect.BreaksCompile);
            foreach (string choice in option.Choices.Where(choice => option.IsNumber == other.IsNumber && !other.Choices.Contains(choice)))
                changes.Removed(where, "choice", choice, option.IsNumber ? Effect.BreaksAtRunTime : Effect.BreaksCompile);
            foreach (string choice in other.Choices.Where(choice => option.IsNumber == other.IsNumber && !option.Choices.Contains(choice)))
                changes.Added(where, "choice", choice);
        }

        foreach (ResponseOption option in now.Options.Where(option => old.Options.All(o => o.Key != option.Key)))
            changes.Added($"{now.Name}.options.{option.Key}", "option");
    }

    private static void CompareErrors(ChangeList changes, string where, ErrorShape? old, ErrorShape? now)
    {
        if (old == null || now == null)
        {
            if (old != null)
                changes.Removed(where, "error");
            else if (now != null)
                changes.Add(where, "error", ChangeKind.Added, null, null, Effect.ChangesBehaviour);
            return;
        }

        changes.Compare(where, "set", old.Set, now.Set, Effect.BreaksCompile);
        changes.Compare(where, "code", old.CodeKeys, now.CodeKeys, Effect.ChangesBehaviour);
        changes.Compare(where, "message", old.MessageKeys, now.MessageKeys, Effect.ChangesBehaviour);
        changes.Compare(where, "flag", old.Flag, now.Flag, Effect.ChangesBehaviour);
        changes.Compare(where, "within", old.Within, now.Within, Effect.ChangesBehaviour);
        if (old.Details != null && now.Details == null)
            changes.Removed(where, "details");
        else
            changes.CompareWhole(where, "details", old.Details, now.Details, Effect.ChangesBehaviour);
        FieldComparison.Compare(changes, where, old.Fields, now.Fields);
    }

    private static void CompareLayouts(ChangeList changes, Response old, Response now)
    {
        foreach (Layout layout in old.Layouts)
        {
            if (now.Layouts.FirstOrDefault(l => l.Format == layout.Format) is { } other)
                changes.CompareWhole(Where(old, layout), "layout", layout, other, Effect.ChangesBehaviour);
            else
                changes.Removed(Where(old, layout), "layout", null, Effect.BreaksAtRunTime);
        }

        foreach (Layout layout in now.Layouts.Where(layout => old.Layouts.All(l => l.Format != layout.Format)))
            changes.Added(Where(now, layout), "layout");
    }

    private static string Where(Response response, Layout layout) =>
        $"{response.Name}.layouts.{char.ToLowerInvariant(layout.Format.ToString()[0])}{layout.Format.ToString().Substring(1)}";
}
