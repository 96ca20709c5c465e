using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Catalog.Tests.Reading;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>Holds the reader to the fixtures: one mistake gives one finding, and nothing sound gives any.</summary>
public sealed class MistakeTests
{
    /// <summary>The rules that no small text of one file can break, with the test that shows each.</summary>
    private static readonly Dictionary<Rule, string> ShownElsewhere = new()
    {
        [Rules.TooLarge] = nameof(LimitTests.A_text_of_9_MB_is_not_read),
        [Rules.TooMany] = nameof(LimitTests.More_of_one_thing_than_can_be_is_left_out),
        [Rules.Unreadable] = nameof(LimitTests.A_file_that_could_not_be_read_is_told_so),
        [Rules.OwnedElsewhere] = "OwnerTests of the generator: only a compilation has references",
        [Rules.DuplicateProvider] = nameof(CatalogueIndexTests.The_second_file_of_a_provider_is_left_out),
    };

    public static TheoryData<string> Mistakes => FixtureNames.Of(FixtureList.Mistakes.Keys);

    public static TheoryData<string> Sound => FixtureNames.Of(FixtureList.Sound.Keys);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_once_where_it_is_marked_and_told_in_its_words(string name) =>
        AssertIsFound(FixtureList.Mistakes[name]);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_found_at_the_same_place_whatever_ends_the_lines(string name)
    {
        Mistake mistake = FixtureList.Mistakes[name];

        AssertIsFound(mistake with { Yaml = mistake.Yaml.Replace("\n", "\r\n") });
        AssertIsFound(mistake with { Yaml = mistake.Yaml.Replace('\n', '\r') });
    }
    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_is_sound_beside_a_mistake_is_emitted(string name)
    {
        Mistake mistake = FixtureList.Mistakes[name];

        Assert.Equal(mistake.Leaves, mistake.Read().Content);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void What_only_looks_like_a_mistake_gives_no_finding(string name)
    {
        Sound sound = FixtureList.Sound[name];

        CatalogueReading reading = CatalogueReader.Read(MarkedText.File, sound.Yaml);

        Assert.True(reading.Findings.Count == 0, Outline.Of(reading.Findings));
        Assert.Equal(sound.Content, Outline.Of(reading.Model));
    }

    [Fact]
    public void Every_rule_is_shown()
    {
        IEnumerable<Rule> shown = FixtureList.Mistakes.Values.Select(m => m.Rule).Concat(ShownElsewhere.Keys);

        Assert.Equal([], Rules.All.Except(shown).Select(r => r.Id));
    }

    private static void AssertIsFound(Mistake mistake)
    {
        MarkedText marked = MarkedText.Parse(mistake.Yaml);

        EquatableArray<Finding> findings = mistake.Read().Findings;

        string found = Outline.Of(findings);
        Assert.True(
            found == $"acme.yaml({marked.Marked?.Line},{marked.Marked?.Column}): {mistake.Rule.Id}: {mistake.Message}",
            $"{marked.Marked} is not what is found:\n{found}");
        Assert.Equal(marked.Marked, findings[0].Place);
        Assert.Equal(marked.Other ?? mistake.OtherFile, findings[0].Other);
    }
}
