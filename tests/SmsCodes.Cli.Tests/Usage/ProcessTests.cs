using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Usage;

/// <summary>The built program as a process.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_explains_a_code_in_utf8_whatever_the_locale()
    {
        ToolResult result = await ToolProcess.RunAsync(
            ["explain", "smsmanager", "9xx"], ("LC_ALL", "en_US.ISO-8859-1"), ("TERM", "xterm-256color"));

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal("Send it again? Yes: the document says so.", result.FirstLine);
        Assert.Contains("Systémová chyba", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Fact]
    public async Task A_negative_code_is_no_option()
    {
        ToolResult result = await ToolProcess.RunAsync(["explain", "smscentre", "-3"]);

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal("NotFound", result.Fact("Name"));
    }

    [Fact]
    public async Task Json_has_no_byte_order_mark_and_all_rows()
    {
        ToolResult result = await ToolProcess.RunAsync(["codes", "--json"], ("LC_ALL", "C"));

        Assert.Equal('[', result.Output[0]);
        Assert.Equal(473, result.Json().EnumerateArray().Count(row => row.GetProperty("origin").GetString() == "document"));
    }

    [Fact]
    public async Task It_decodes_the_bytes_of_standard_input()
    {
        byte[] body = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes("Status = 1, status_name = Доставлено");

        ToolResult result = await ToolProcess.RunAsync(body, ["decode", "smscentre", "status", "--json"], ("LC_ALL", "C"));

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal("Доставлено", result.Json().GetProperty("results")[0].GetProperty("status_name").GetString());
    }

    [Fact]
    public async Task Wrong_input_is_said_on_standard_error()
    {
        ToolResult result = await ToolProcess.RunAsync(["explain", "smsmanager", "sytemerror"]);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.Contains("Did you mean SystemError?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_usage_has_an_exit_code_of_its_own()
    {
        ToolResult result = await ToolProcess.RunAsync([]);

        Assert.Equal((ExitCode.WrongUsage, ""), (result.ExitCode, result.Output));
        Assert.Contains("smscodes --help", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_its_version()
    {
        ToolResult result = await ToolProcess.RunAsync(["--version"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Matches(new Regex(@"\A[0-9]+\.[0-9]+\.[0-9]+\s*\z"), result.Output);
    }
}
