using System;
using System.Text;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>Bodies that are no such reply.</summary>
public sealed class WrongBodyTests
{
    private const string Secret = "79990000001";

    [Theory]
    [InlineData("octopush", "send", "<html><body>" + Secret + "</body></html>", "This is no Send reply of Octopush: expected ", "<octopush>")]
    [InlineData("smscentre", "status", "{\"status\":1,\"phone\":\"" + Secret + "\"", "expected JSON", "")]
    [InlineData("smscentre", "status", Secret, "expected a JSON object", "at offset 0.")]
    [InlineData("smscentre", "status", "{\"phone\":\"" + Secret + "\"}", "expected", "'status'")]
    [InlineData("smsmanager", "send", "Bad gateway for " + Secret, "values with '|' between them", "at offset 0.")]
    [InlineData("smspartner", "hlrnotification", "phone=" + Secret, "expected", "'errorGrpId'")]
    [InlineData("smsmanager", "send", "", "This is no Send reply of SmsManager: expected", "at offset 0.")]
    public void Its_place_is_told_and_nothing_of_it(string provider, string response, string body, string expected, string alsoExpected)
    {
        foreach (string[] more in (string[][])[[], ["--json"]])
        {
            ToolResult result = Tool.RunWithInput(Encoding.UTF8.GetBytes(body), ["decode", provider, response, .. more]);

            Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
            Assert.StartsWith("smscodes: ", result.Error, StringComparison.Ordinal);
            Assert.Contains(expected, result.Error, StringComparison.Ordinal);
            Assert.Contains(alsoExpected, result.Error, StringComparison.Ordinal);
            Assert.Matches(@"at offset [0-9]+\.", result.Error);
            Assert.DoesNotContain(Secret, result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_place_is_counted_in_characters()
    {
        const string Body = """{"message":"Привет","status":1,}""";

        ToolResult typed = Tool.Run("decode", "smscentre", "status", "--body", Body);
        ToolResult sent = Tool.RunWithInput(
            CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes(Body), "decode", "smscentre", "status");

        Assert.Contains($"at offset {Body.Length - 1}.", typed.Error, StringComparison.Ordinal);
        Assert.Equal(typed.Error, sent.Error);
    }

    [Fact]
    public void A_body_without_end_is_not_read_to_it()
    {
        byte[] body = new byte[17 * 1024 * 1024];

        ToolResult result = Tool.RunWithInput(body, "decode", "smscentre", "status");

        Assert.Equal(ExitCode.WrongInput, result.ExitCode);
        Assert.Contains("a body of at most 16 MiB", result.Error, StringComparison.Ordinal);
    }
}
