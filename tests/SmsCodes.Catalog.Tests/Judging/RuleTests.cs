using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SmsCodes.Catalog.Findings;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>The list of rules holds together.</summary>
public sealed partial class RuleTests
{
    [Fact]
    public void Ids_are_of_one_form_unique_and_ascending()
    {
        string[] ids = [.. Rules.All.Select(r => r.Id)];

        Assert.All(ids, id => Assert.Matches(Id(), id));
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void The_list_holds_every_rule_that_is_declared()
    {
        IEnumerable<FieldInfo> fields = typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.FieldType == typeof(Rule));

        Assert.Equal(
            fields.Select(f => ((Rule)f.GetValue(null)!).Id).Order(StringComparer.Ordinal),
            Rules.All.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Placeholders_of_a_message_are_numbered_from_0_without_a_gap() => Assert.All(Rules.All, rule =>
    {
        IEnumerable<int> placeholders = Placeholder().Matches(rule.Message)
            .Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
        int[] numbers = [.. placeholders.Distinct().Order()];

        Assert.Equal(Enumerable.Range(0, numbers.Length), numbers);
        Assert.Equal(rule.Message, rule.Format([.. numbers.Select(n => $"{{{n}}}")]));
    });

    [Fact]
    public void Titles_and_messages_are_said_in_one_line_without_a_full_stop() => Assert.All(Rules.All, rule =>
    {
        Assert.Matches(OneLine(), rule.Title);
        Assert.Matches(OneLine(), rule.Message);
    });

    [GeneratedRegex("^SMSC0[0-9]{3}$")]
    private static partial Regex Id();

    [GeneratedRegex(@"\{([0-9]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\A[A-Z'{][^\r\n]*[^.\s]\z")]
    private static partial Regex OneLine();
}
