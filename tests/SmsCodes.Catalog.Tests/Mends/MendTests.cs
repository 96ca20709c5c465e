using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Catalog.Tests.Judging;
using Xunit;

namespace SmsCodes.Catalog.Tests.Mends;

/// <summary>A mend takes its finding away and brings no other; and what it writes is what a careful person would.</summary>
public sealed class MendTests
{
    /// <summary>Mistakes that keep another one from being told, as fixtures of just that.</summary>
    private static readonly Dictionary<string, Rule> Hidden = new()
    {
        [$"{nameof(ValueFixtures)}.{nameof(ValueFixtures.A_language_in_capitals)}"] = Rules.TranslationMissing,
        [$"{nameof(ShapeFixtures)}.{nameof(ShapeFixtures.A_key_in_the_wrong_case)}"] = Rules.FactMissing,
    };

    public static TheoryData<string> Mended => FixtureNames.Of(FixtureList.Mistakes.Where(m => m.Value.Read().Findings[0].Mend != null).Select(m => m.Key));

    [Theory]
    [MemberData(nameof(Mended))]
    public void A_mended_file_has_no_finding(string name)
    {
        Mistake mistake = FixtureList.Mistakes[name];
        string[] left = Hidden.TryGetValue(name, out Rule? hidden) ? [hidden.Id] : [];

        Assert.Equal(left, RulesOf(mistake));
        Assert.Equal(left, RulesOf(mistake with { Yaml = mistake.Yaml.Replace("\n", "\r\n") }));
        Assert.Equal(left, RulesOf(mistake with { Yaml = mistake.Yaml.Replace('\n', '\r') }));
    }

    [Fact]
    public void An_edit_takes_out_what_it_covers_and_nothing_else() =>
        Assert.Equal("title: Acme\n", new Mend("Remove 'x'", MarkedText.File, 12, 3, "").ApplyTo("title: Acme\nx: "));

    /// <summary>What is found in a file once its mistake is mended.</summary>
    private static IEnumerable<string> RulesOf(Mistake mistake)
    {
        string mended = mistake.Read().Findings[0].Mend!.ApplyTo(MarkedText.Parse(mistake.Yaml).Text);
        return (mistake with { Yaml = mended }).Read().Findings.Select(f => f.Rule.Id);
    }
}
