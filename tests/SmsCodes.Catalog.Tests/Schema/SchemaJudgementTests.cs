using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NJsonSchema.Validation;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Catalog.Tests.Reading;
using Xunit;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>The schema for editors and the reader judge alike, save for what <see cref="ReaderOnly"/> lists.</summary>
public sealed class SchemaJudgementTests
{
    private static readonly string[] OfYaml = [nameof(YamlFixtures), nameof(SlipFixtures)];

    public static TheoryData<string> Catalogues => [.. Repository.CataloguePaths.Select(p => Path.GetFileName(p))];

    public static TheoryData<string> Sound => FixtureNames.Of(FixtureList.Sound.Keys);

    /// <summary>All mistakes but those in the use of YAML, of which a schema never hears.</summary>
    public static TheoryData<string> Mistakes =>
        FixtureNames.Of(FixtureList.Mistakes.Keys.Where(name => !OfYaml.Contains(name.Split('.')[0])));

    [Theory]
    [MemberData(nameof(Catalogues))]
    public async Task The_schema_finds_nothing_wrong_with_a_catalogue(string name) =>
        Assert.Empty(await Validate(await File.ReadAllTextAsync(Repository.PathOf("catalog", name))));

    [Theory]
    [MemberData(nameof(Sound))]
    public async Task The_schema_finds_nothing_wrong_where_the_reader_does_not(string name) =>
        Assert.Empty(await Validate(FixtureList.Sound[name].Yaml));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task The_schema_finds_a_mistake_unless_only_the_reader_can(string name)
    {
        ICollection<ValidationError> errors = await Validate(MarkedText.Parse(FixtureList.Mistakes[name].Yaml).Text);

        if (ReaderOnly.All.Contains(name))
            Assert.Empty(errors);
        else
            Assert.NotEmpty(errors);
    }

    [Fact]
    public void Only_mistakes_are_listed_as_found_by_the_reader_alone() =>
        Assert.Subset(FixtureList.Mistakes.Keys.ToHashSet(), ReaderOnly.All.ToHashSet());

    private static Task<ICollection<ValidationError>> Validate(string yaml) => CatalogueSchema.Validate(CoreSchema.ToJson(yaml));
}
