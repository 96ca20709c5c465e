using System;
using System.IO;
using Xunit;

namespace SmsCodes.Catalog.Tests.Diagnostics;

/// <summary>Holds docs/mistakes.md to the fixtures. With the environment variable SMSCODES_WRITE_DOCS=1 the page is written anew.</summary>
public sealed class MistakesPageTests
{
    [Fact]
    public void The_page_of_mistakes_is_that_of_the_fixtures()
    {
        string path = Repository.PathOf("docs", "mistakes.md");
        string expected = MistakesPage.Text();
        if (Environment.GetEnvironmentVariable("SMSCODES_WRITE_DOCS") == "1")
            File.WriteAllText(path, expected);

        Assert.True(
            File.Exists(path) && File.ReadAllText(path) == expected,
            "docs/mistakes.md is not what the fixtures give. Run this test with SMSCODES_WRITE_DOCS=1 to write it anew; it must be:\n\n" + expected);
    }
}
