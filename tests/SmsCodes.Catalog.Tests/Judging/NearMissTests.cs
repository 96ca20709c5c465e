using SmsCodes.Catalog.Judging;
using Xunit;

namespace SmsCodes.Catalog.Tests.Judging;

/// <summary>The word that was likely meant.</summary>
public sealed class NearMissTests
{
    private static readonly string[] Possible = ["code", "name", "category", "alias-of"];

    [Theory]
    [InlineData("Code", "code")]
    [InlineData("cod", "code")]
    [InlineData("codes", "code")]
    [InlineData("ocde", "code")]
    [InlineData("kategorie", "category")]
    [InlineData("aliasof", "alias-of")]
    [InlineData("alias_of", "alias-of")]
    public void A_word_is_near_that_differs_by_a_few_letters(string written, string meant) =>
        Assert.Equal(meant, NearMiss.Nearest(written, Possible));

    [Theory]
    [InlineData("")]
    [InlineData("c")]
    [InlineData("cadu")]
    [InlineData("categorisation")]
    [InlineData("colour")]
    public void A_word_that_differs_by_more_is_near_to_none(string written) => Assert.Null(NearMiss.Nearest(written, Possible));

    [Fact]
    public void The_nearest_of_several_is_meant_and_the_first_of_equals()
    {
        Assert.Equal("some", NearMiss.Nearest("sone", ["same", "some", "sore"]));
        Assert.Equal("same", NearMiss.Nearest("sxme", ["same", "some"]));
    }

    [Fact]
    public void A_hint_names_what_was_meant_or_all_that_is_possible()
    {
        Assert.Equal("did you mean 'code'?", NearMiss.Hint("cod", Possible));
        Assert.Equal("possible are code, name, category, alias-of", NearMiss.Hint("colour", Possible));
        Assert.Equal("there are none", NearMiss.Hint("code", []));
    }
}
