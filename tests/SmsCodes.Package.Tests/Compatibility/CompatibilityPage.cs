using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmsCodes.Package.Tests.Compatibility;

/// <summary>The tables of docs/compatibility.md, made of what the builds and runs gave.</summary>
internal static class CompatibilityPage
{
    internal const string Start = "<!-- consumers -->\n";
    internal const string End = "<!-- /consumers -->\n";

    internal static string Tables(IReadOnlyList<BuiltConsumer> consumers, IReadOnlyList<ToldConsumer> told)
    {
        var page = new StringBuilder(
            "| consumer | what it is | framework | C# | built | run | warnings |\n|---|---|---|---|---|---|---|\n");
        foreach (BuiltConsumer consumer in consumers)
        {
            string run = consumer.Run == null ? "" : consumer.IsWell ? consumer.Run : "fails";
            page.Append("| ").AppendJoin(" | ",
                consumer.Name, consumer.Description, consumer.Framework, consumer.Language, consumer.Language == null ? "no" : "yes", run, consumer.Diagnostics.Count).Append(" |\n");
        }

        page.Append("\nOf each of these the build says exactly one thing:\n\n| consumer | what it is | message |\n|---|---|---|\n");
        foreach (ToldConsumer consumer in told)
            page.Append("| ").AppendJoin(" | ", consumer.Name, consumer.Description, string.Join(" / ", consumer.Messages.Select(m => "`` " + m + " ``"))).Append(" |\n");
        return page.ToString();
    }

    /// <summary>The page with its tables put between the marks.</summary>
    internal static string With(string page, string tables)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return page[..start] + tables + page[page.IndexOf(End, start, StringComparison.Ordinal)..];
    }
}
