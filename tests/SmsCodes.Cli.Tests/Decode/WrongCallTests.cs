using System;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>What is said where <c>decode</c> is called with something that is not there.</summary>
public sealed class WrongCallTests
{
    [Theory]
    [InlineData("there is no provider 'smscenter'. Did you mean SmsCentre? The providers are Octopush,", "smscenter", "status")]
    [InlineData("SmsCentre has no response 'stats'. Did you mean Status? Its responses are Status, Delete, Send.", "smscentre", "stats")]
    [InlineData("SmsCentre Status has no option 'al'. Its options are all=0|1|2, subject=sms|hlr|email.", "smscentre", "status", "--option", "al=1")]
    [InlineData("SmsCentre Delete has no option 'all'. It has none.", "smscentre", "delete", "--option", "all=1")]
    [InlineData("'3' is no value of option 'all'. Its values are 0, 1, 2.", "smscentre", "status", "--option", "all=3")]
    [InlineData("'fax' is no value of option 'subject'. Its values are sms, hlr, email.", "smscentre", "status", "--option", "subject=fax")]
    [InlineData("'all' is no option; write KEY=VALUE, such as all=1.", "smscentre", "status", "--option", "all")]
    [InlineData("there is no charset 'utf-9'.", "smscentre", "status", "--encoding", "utf-9")]
    public void Wrong_input(string expected, params string[] args) => Check(ExitCode.WrongInput, expected, args);

    [Theory]
    [InlineData("There is no format 'yaml'. The formats are json, xml, keyValue, delimited, form and text.", "smscentre", "status", "--format", "yaml")]
    [InlineData("There is no format 'unknown'.", "smscentre", "status", "--format", "unknown")]
    [InlineData("Cannot parse argument 'soon'", "smscentre", "status", "--http-status", "soon")]
    [InlineData("There is no option '--fromat'.", "smscentre", "--fromat", "json")]
    [InlineData("Required argument missing", "smscentre")]
    [InlineData("'more'", "smscentre", "status", "more")]
    public void Wrong_usage(string expected, params string[] args)
    {
        ToolResult result = Check(ExitCode.WrongUsage, expected, args);

        Assert.Contains("Try: smscodes decode --help", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("decode <PROVIDER> <RESPONSE>")]
    [InlineData("json, xml, keyValue, delimited, form or text")]
    [InlineData("SmsCentre   Status (all=0|1|2, subject=sms|hlr|email), Delete, Send (cost=0|1|2|3)")]
    [InlineData("SmsManager  Send, RequestStatus")]
    [InlineData("--option <KEY=VALUE>")]
    [InlineData("--encoding <NAME>")]
    [InlineData("--http-status <N>")]
    [InlineData("smscodes decode smscentre status --body '0,-2'")]
    [InlineData("exit code 1, with what was expected and where it broke")]
    public void Help(string expected)
    {
        ToolResult result = Tool.Run("decode", "--help");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.Output, StringComparison.Ordinal);
    }

    private static ToolResult Check(int exitCode, string expected, string[] args)
    {
        ToolResult result = Tool.Run(["decode", .. args, "--body", "0,-2"]);

        Assert.Equal((exitCode, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        return result;
    }
}
