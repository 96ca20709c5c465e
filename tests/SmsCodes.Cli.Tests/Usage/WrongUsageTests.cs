using System;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Usage;

/// <summary>Calls that are wrong in themselves.</summary>
public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("say what to do. The verbs are codes, explain, decode, lint, add, schema, diff.")]
    [InlineData("there is no verb 'expalin'. Did you mean explain? The verbs are codes, explain, decode, lint, add, schema, diff.", "expalin", "smsmanager", "9xx")]
    [InlineData("there is no verb '--json'.", "--json")]
    [InlineData("Required argument missing", "explain")]
    [InlineData("Required argument missing", "explain", "smsmanager")]
    [InlineData("'more'", "explain", "smsmanager", "103", "more")]
    [InlineData("'more'", "codes", "smsmanager", "error", "more")]
    [InlineData("There is no option '--jsn'.", "codes", "--jsn")]
    [InlineData("There is no option '--jsn'.", "explain", "smsmanager", "--jsn")]
    [InlineData("There is no option '--jsn'.", "lint", "--jsn")]
    [InlineData("There is no option '--fil'.", "add", "--fil", "smscentre", "messagestatus", "77")]
    [InlineData("Required argument missing", "add", "smscentre", "messagestatus", "77")]
    [InlineData("'perhaps'", "add", "smscentre", "messagestatus", "77", "Parked", "--final", "perhaps")]
    [InlineData("'more'", "schema", "more")]
    [InlineData("Required argument missing", "diff", "old")]
    [InlineData("--json and --markdown exclude each other.", "diff", "old", "new", "--json", "--markdown")]
    [InlineData("'safe'", "diff", "old", "new", "--fail-on", "safe")]
    [InlineData("--json and --sarif exclude each other.", "lint", "--json", "--sarif")]
    [InlineData("There is no option '-j'.", "explain", "smsmanager", "-j", "103")]
    public void A_wrong_call_is_explained(string expected, params string[] args)
    {
        ToolResult result = Tool.Run(args);

        Assert.Equal((ExitCode.WrongUsage, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_looks_like_a_response_file_is_a_code()
    {
        ToolResult result = Tool.Run("explain", "smsmanager", "@103");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
    }

    [Theory]
    [InlineData("smscodes explain smsmanager 9xx")]
    [InlineData("explain <PROVIDER> <CODE>")]
    [InlineData("codes <PROVIDER> <SET>")]
    [InlineData("decode <PROVIDER> <RESPONSE>")]
    [InlineData("lint <FILE>")]
    [InlineData("2 wrong usage")]
    public void Help_of_the_program(string expected)
    {
        ToolResult result = Tool.Run("--help");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("codes", "smscodes codes smscentre messagestatus")]
    [InlineData("explain", "smscodes explain smsmanager 'ERROR|103'")]
    [InlineData("decode", "smscodes decode smsmanager send --http-status 503 --body ''")]
    [InlineData("lint", "smscodes lint acme.smscodes.yaml")]
    [InlineData("add", "smscodes add smscentre messagestatus 77 Parked --text 'Waits for the operator.' --category Pending --final false")]
    [InlineData("schema", "smscodes schema --file codes/catalog.schema.json")]
    [InlineData("diff", "smscodes diff released catalog --fail-on breaking")]
    public void Help_of_a_verb_ends_with_examples(string verb, string example)
    {
        ToolResult result = Tool.Run(verb, "--help");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Contains(example, result.Output, StringComparison.Ordinal);
    }
}
