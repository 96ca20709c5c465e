using System;
using System.Text;
using System.Text.Json;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>Bodies on standard input come as bytes.</summary>
public sealed class CharsetTests
{
    private const string Body = "Status = 1, check_time = 01.03.2024 08:09:10, err = 0, message = Привет, мир, comment = , type = 0";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1251")]
    public void The_providers_charset_need_not_be_said(string charset) => Check(charset);

    [Theory]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("windows-1251", "windows-1251")]
    [InlineData("koi8-r", "KOI8-R")]
    [InlineData("utf-16", "utf-16")]
    public void Any_charset_can_be_said(string charset, string name) => Check(charset, "--encoding", name);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_body()
    {
        byte[] body = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("0,-2")];

        ToolResult result = Tool.RunWithInput(body, "decode", "smscentre", "status", "--json");

        Assert.Equal("error", result.Json().GetProperty("outcome").GetString());
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("klingon")]
    public void An_unknown_charset(string name)
    {
        ToolResult result = Tool.RunWithInput("OK"u8.ToArray(), "decode", "smscentre", "delete", "--encoding", name);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.Contains($"there is no charset '{name}'. utf-8, windows-1250, windows-1251,", result.Error, StringComparison.Ordinal);
    }

    private static void Check(string charset, params string[] args)
    {
        byte[] body = (CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset)).GetBytes(Body);

        ToolResult result = Tool.RunWithInput(body, ["decode", "smscentre", "status", "--json", .. args]);

        JsonElement reply = Assert.Single(result.Json().GetProperty("results").EnumerateArray());
        Assert.Equal("Привет, мир", reply.GetProperty("message").GetString());
    }
}
