using System;
using System.IO;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Schema;

/// <summary>The schema is written beside a user's files, and never over something else.</summary>
public sealed class SchemaTests
{
    private static readonly string Schema = File.ReadAllText(Repository.File("catalog/catalog.schema.json"));

    [Fact]
    public void It_is_written_into_the_current_folder_and_the_line_for_editors_told()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = Tool.RunIn(folder, "schema");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal(Schema, folder.Text("catalog.schema.json"));
        Assert.Equal(["catalog.schema.json"], folder.Files);
        Assert.Contains("# yaml-language-server: $schema=catalog.schema.json", result.Lines);
        Assert.StartsWith("catalog.schema.json is up to date.", Tool.RunIn(folder, "schema").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_differs_stays_unless_force_is_used()
    {
        using var folder = new TemporaryFolder();
        folder.With("own.json", "{}");

        ToolResult refused = Tool.RunIn(folder, "schema", "--file", "own.json");

        Assert.Equal((ExitCode.WrongInput, ""), (refused.ExitCode, refused.Output));
        Assert.Equal("smscodes: 'own.json' is there already and differs. With --force it is replaced.", refused.Error.TrimEnd());
        Assert.Equal("{}", folder.Text("own.json"));

        Assert.Equal(ExitCode.Done, Tool.RunIn(folder, "schema", "--file", "own.json", "--force").ExitCode);
        Assert.Equal(Schema, folder.Text("own.json"));
        Assert.Equal(["own.json"], folder.Files);
    }

    [Fact]
    public void Standard_output_gets_the_schema_and_nothing_else() => Assert.Equal(Schema, Tool.Run("schema", "--file", "-").Output);

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = Tool.RunIn(folder, "schema", "--file", "codes/catalog.schema.json");

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.Contains("can't be written: ", result.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Files);
    }
}
