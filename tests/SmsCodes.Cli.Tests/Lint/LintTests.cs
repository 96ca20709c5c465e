using System;
using System.IO;
using System.Linq;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Lint;

/// <summary>Which files <c>lint</c> reads, and what it says where there is nothing to read.</summary>
public sealed class LintTests
{
    private const string Sound = """
        schema: 1
        provider: Acme
        title: Acme
        language: en
        source: { title: Codes, retrieved: 2026-11-21 }
        sets: []

        """;

    private const string Broken = "colour: red\n" + Sound;

    [Fact]
    public void Without_files_those_of_projects_and_of_the_folder_catalog_are_read()
    {
        using var folder = new TemporaryFolder();
        folder.With("a/one.smscodes.yaml", Broken).With("two.SmsCodes.yaml", Broken.Replace("Acme", "Two", StringComparison.Ordinal));
        folder.With("catalog/three.yaml", Broken.Replace("Acme", "Three", StringComparison.Ordinal));
        foreach (string other in new[] { "other.yaml", "a/bin/x.smscodes.yaml", "obj/x.smscodes.yaml", "node_modules/p/x.smscodes.yaml", ".git/x.smscodes.yaml", "a/catalog/x.yaml" })
            folder.With(other, Broken);

        ToolResult result = Tool.RunIn(folder, "lint");

        Assert.Equal(
            ["a/one.smscodes.yaml(1,1): error SMSC0020", "catalog/three.yaml(1,1): error SMSC0020", "two.SmsCodes.yaml(1,1): error SMSC0020"],
            result.Lines.SkipLast(1).Select(line => line[..line.IndexOf(": '", StringComparison.Ordinal)].Replace('\\', '/')));
        Assert.Equal("smscodes: 3 files, 3 errors, 0 warnings.", result.Error.TrimEnd());
    }

    [Fact]
    public void A_folder_stands_for_the_files_below_it_and_a_file_that_is_named_twice_counts_once()
    {
        using var folder = new TemporaryFolder();
        folder.With("catalog/one.yaml", Sound).With("catalog/two.yaml", Sound.Replace("Acme", "Two", StringComparison.Ordinal));

        Assert.StartsWith("smscodes: 2 files, 0 errors", Tool.RunIn(folder, "lint", "catalog", "./catalog/one.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_read_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.With("other.yaml", Sound);

        CheckWrong(folder, $"smscodes: there is no catalogue below {folder.Path}: no *.smscodes.yaml, and no catalog/*.yaml.", "lint");
        CheckWrong(folder, "smscodes: there is no file or folder 'acme.yaml'.", "lint", "other.yaml", "acme.yaml");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_a_finding()
    {
        using var folder = new TemporaryFolder();
        folder.With("acme.yaml", Sound);
        using FileStream held = new(Path.Combine(folder.Path, "acme.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        ToolResult result = Tool.RunIn(folder, "lint", "acme.yaml");

        Assert.StartsWith("acme.yaml(1,1): error SMSC0011: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
    }

    [Fact]
    public void Another_version_of_a_bundled_catalogue_takes_its_place()
    {
        using var folder = new TemporaryFolder();
        string bundled = File.ReadAllText(Repository.File("catalog/smscentre.yaml"));
        folder.With("catalog/smscentre.yaml", bundled).With("smscentre.smscodes.yaml", bundled);

        Assert.Equal("", Tool.RunIn(folder, "lint", "catalog/smscentre.yaml").Output);
        Assert.Contains(
            "error SMSC0090: Provider 'SmsCentre' already has a catalogue, the one in the box",
            Tool.RunIn(folder, "lint", "smscentre.smscodes.yaml").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogues_of_the_box_have_no_mistakes() =>
        Assert.Equal("smscodes: 5 files, 0 errors, 0 warnings.", Tool.Run("lint", Repository.File("catalog")).Error.TrimEnd());

    private static void CheckWrong(TemporaryFolder folder, string expected, params string[] args)
    {
        ToolResult result = Tool.RunIn(folder, args);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(expected, result.Error, StringComparison.Ordinal);
    }
}
