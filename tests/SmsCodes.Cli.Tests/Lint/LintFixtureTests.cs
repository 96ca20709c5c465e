using System.Globalization;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Tests.Fixtures;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Lint;

/// <summary>What <c>lint</c> prints of each catalogue that the reader and the compiler are held to as well.</summary>
public sealed class LintFixtureTests
{
    public static TheoryData<string> Mistakes => FixtureNames.Of(FixtureList.Mistakes.Keys);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_one_line_with_its_place_and_the_exit_code_tells_how_bad_it_is(string name)
    {
        Mistake mistake = FixtureList.Mistakes[name];
        MarkedText marked = MarkedText.Parse(mistake.Yaml);
        using var folder = new TemporaryFolder();
        foreach (CatalogueText file in mistake.Files)
            folder.With(file.Path, file.Text!);

        ToolResult result = Tool.RunIn(folder, ["lint", .. folder.Files]);

        bool isError = mistake.Rule.Severity == Severity.Error;
        string files = mistake.Basis == null ? "1 file" : "2 files";
        string place = string.Create(CultureInfo.InvariantCulture, $"acme.yaml({marked.Marked?.Line},{marked.Marked?.Column})");
        Assert.Equal($"{place}: {(isError ? "error" : "warning")} {mistake.Rule.Id}: {mistake.Message}\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Equal($"smscodes: {files}, " + (isError ? "1 error, 0 warnings." : "0 errors, 1 warning."), result.Error.TrimEnd());
        Assert.Equal(isError ? ExitCode.WrongInput : ExitCode.Done, result.ExitCode);
    }

    [Fact]
    public void What_only_looks_like_a_mistake_gives_none()
    {
        using var folder = new TemporaryFolder();
        foreach ((string name, Sound sound) in FixtureList.Sound)
            folder.With(name + ".yaml", sound.Yaml);

        foreach (string file in folder.Files)
        {
            ToolResult result = Tool.RunIn(folder, "lint", file);

            Assert.Equal((file, "", ExitCode.Done), (file, result.Output, result.ExitCode));
        }

        Assert.NotEmpty(folder.Files);
    }
}
