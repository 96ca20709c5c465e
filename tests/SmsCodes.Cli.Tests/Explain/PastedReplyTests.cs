using System;
using System.Linq;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Explain;

/// <summary>Which codes of a pasted reply are explained.</summary>
public sealed class PastedReplyTests
{
    [Theory]
    [InlineData("smsmanager", "ERROR|103", "103", "Error.InvalidCredentials")]
    [InlineData("smsmanager", "  ERROR|103\r\n", "103", "Error.InvalidCredentials")]
    [InlineData("smsmanager", "\uFEFFERROR|103", "103", "Error.InvalidCredentials")]
    [InlineData("smsmanager", "ERROR|201|no valid numbers", "201", "Error.NoValidNumbers")]
    [InlineData("smsmanager", "420777000001|2|0|8", "2, 8", "RequestState.Sent", "DeliveryStatus.UndeliveredContactSupport")]
    [InlineData("smscentre", "0,-2", "2", "RequestError.InvalidCredentials", "SendError.InvalidCredentials")]
    [InlineData("smscentre", "541,-7", "7", "SendError.InvalidNumber")]
    [InlineData("smscentre", "ERROR = 3 (no money), ID - 275", "3", "SendError.InsufficientFunds")]
    [InlineData("smscentre", """{"error":"ip is blocked","error_code":4}""", "4", "RequestError.IpBlocked", "SendError.IpBlocked")]
    [InlineData("smscentre", "<result><error>x</error><error_code>5</error_code></result>", "5", "RequestError.DeleteFailed")]
    [InlineData("smscentre", "Status = 20, check_time = 01.03.2024 08:09:10", "20", "MessageStatus.Undeliverable")]
    [InlineData("serwersms", """{"error":{"code":1001,"type":"InvalidUser"}}""", "1001", "ApiError.InvalidCredentials")]
    [InlineData("octopush", "<octopush><error_code>101</error_code></octopush>", "101", "ApiResult.InvalidCredentials")]
    [InlineData("octopush", "<octopush><error_code>000</error_code></octopush>", "000", "ApiResult.Ok")]
    [InlineData(
        "octopush",
        "<octopush><error_code>000</error_code><failures><failure><error_code>150</error_code></failure></failures></octopush>",
        "150",
        "ApiResult.CountryNotFound")]
    [InlineData("smspartner", """{"success":false,"code":"PHONE_NUMBER_REQUIRED"}""", "PHONE_NUMBER_REQUIRED", "VoiceError.PhoneNumberRequired")]
    [InlineData("smspartner", "errorGrpId=1&phone=1", "1", "HlrError.UnknownSubscriber")]
    public void The_codes_of_what_the_parsers_read(string provider, string text, string asked, params string[] expected)
    {
        ToolResult result = Tool.Run("explain", provider, text, "--json");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal(asked, result.Json().GetProperty("asked").GetString());
        Assert.Equal(expected, result.Json().GetProperty("found").EnumerateArray().Select(row => $"{row.GetProperty("set")}.{row.GetProperty("name")}"));
    }

    [Theory]
    [InlineData("smsmanager", "OK|103|420777111222", "the text is a Send reply of SmsManager without a code. smscodes decode tells the rest of it.")]
    [InlineData("smscentre", "OK", "the text is a Delete reply of SmsCentre without a code.")]
    [InlineData("smsmanager", "ERROR|107", "no set of SmsManager has a code 107.")]
    [InlineData("smscentre", "0,-77", "no set of SmsCentre has a code 77.")]
    [InlineData("smsmanager", "Error no. 103 occurred", "SmsManager has no such code, name or label, and the text is none of its replies (Send, RequestStatus).")]
    [InlineData("smsmanager", "ERROR 103", "none of its replies")]
    [InlineData("smscentre", "{", "none of its replies")]
    [InlineData("smscentre", "<result>", "none of its replies")]
    [InlineData("smscentre", "<!DOCTYPE r [<!ENTITY e \"103\">]><result><error_code>&e;</error_code></result>", "none of its replies")]
    public void No_number_is_guessed_at(string provider, string text, string expected)
    {
        ToolResult result = Tool.Run("explain", provider, text);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_whose_set_only_the_request_tells_is_named()
    {
        string note = Tool.Run("explain", "smscentre", "20,1600000000,6").Lines[1];

        Assert.Equal("The reply's code is 20. The set of err depends on the request: smscodes decode takes it as an option.", note);
    }

    [Fact]
    public void Deep_nesting_is_no_reply()
    {
        string text = string.Concat(Enumerable.Repeat("{\"error\":", 5000)) + "1" + new string('}', 5000);

        Assert.Equal(ExitCode.WrongInput, Tool.Run("explain", "serwersms", text).ExitCode);
    }
}
