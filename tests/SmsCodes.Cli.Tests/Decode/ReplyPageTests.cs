using System;
using SmsCodes.Cli.Tests.Running;
using Spectre.Console;
using Xunit;

namespace SmsCodes.Cli.Tests.Decode;

/// <summary>What <c>decode</c> tells a person.</summary>
public sealed class ReplyPageTests
{
    [Theory]
    [InlineData("Send it again? No: inferred - The same login from the same address is refused again.", "smscentre", "status", "0,-2")]
    [InlineData("Send it again? Yes: the document says so.", "smsmanager", "send", "ERROR|950")]
    [InlineData("Send it again? Yes: the document says so.", "smsmanager", "send", "", "--http-status", "503")]
    [InlineData("Send it again? Nobody says: the catalogue doesn't know the error's code.", "smscentre", "status", "0,-77")]
    [InlineData("Send it again? Nobody says: the error has no code.", "smspartner", "voice", """{"success":false}""")]
    [InlineData("Nothing to send again: the reply reports success.", "smscentre", "send", "OK - 1 SMS, ID - 279")]
    [InlineData("Nothing to send again: the reply reports success.", "smscentre", "delete", "OK")]
    [InlineData("Nothing more to do: it is settled (the document says so).", "smsmanager", "requeststatus", "420777000001|2|0|2")]
    [InlineData("Nothing more to do: it is settled (inferred - ", "smscentre", "status", "Status = 1, err = 0", "--option", "subject=sms")]
    [InlineData("Wait, and ask again: it is still under way (the document says so).", "smsmanager", "requeststatus", "420777000001|1|5|0")]
    [InlineData("Wait, and ask again: 1 of 2 results is still under way (inferred - ", "smscentre", "status", "Status = 1, id = 1\nStatus = 0, id = 2")]
    [InlineData(" Others failed: see below.", "smscentre", "status", "Status = 20, id = 1\nStatus = 0, id = 2")]
    [InlineData("Don't take it for final: the catalogue's set MessageStatus doesn't know the code in status.", "smscentre", "status", "Status = 77")]
    [InlineData("Send it again? Yes: inferred - The same message can arrive when ", "smscentre", "status", "Status = 20, err = 6", "--option", "subject=sms")]
    [InlineData("Send it again? Nobody says.", "smscentre", "status", "-3")]
    [InlineData(
        "Some of it failed. Send that again? No: inferred - The account needs the permission first.",
        "serwersms",
        "send",
        """{"success":true,"queued":1,"unsent":1,"items":[{"id":"1","status":"queued"},{"id":"2","status":"unsent","error_code":3003}]}""")]
    [InlineData("Some of it failed. Send that again? Nobody says: the reply gives no code for it", "serwersms", "send", """{"success":true,"queued":0,"unsent":1}""")]
    public void The_first_line_says_what_to_do_and_who_says_so(string expected, string provider, string response, string body, params string[] more)
    {
        ToolResult result = Tool.Run(["decode", provider, response, "--body", body, .. more]);

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Contains(expected, result.FirstLine, StringComparison.Ordinal);
    }

    [Fact]
    public void The_whole_page_of_an_error()
    {
        Check(
            """
            Send it again? No: inferred - The same login and password are refused again.
            SerwerSms Send, json: an error
            The reply says: No such user

            code  1001: InvalidCredentials
            type  InvalidUser

            Codes
            Code  Name                         Meaning                     Final        Send again
            1001  ApiError.InvalidCredentials  Invalid login or password.  nobody says  no: inferred - The same login and password are refused again.
            """,
            "serwersms",
            "send",
            "--body",
            """{"error":{"code":1001,"type":"InvalidUser","message":"No such user"}}""");
    }

    [Fact]
    public void The_whole_page_of_a_status()
    {
        Check(
            """
            Nothing more to do: it is settled (inferred - Delivery is settled).
            Octopush DeliveryReport, form: answered without an error

            Result 1
            number         +33600000001
            status         DELIVERED: Delivered
            delivery_date  2024-03-01 08:09:10 (zone not stated)

            Codes
            Code       Name                      Meaning    Final  Send again
            DELIVERED  DeliveryStatus.Delivered  Delivered  yes*   no: inferred - The message has been delivered; sending it again would deliver it twice.
            * inferred: the document doesn't say so.
            """,
            "octopush",
            "deliveryreport",
            "--body",
            "number=%2B33600000001&status=DELIVERED&delivery_date=2024-03-01+08%3A09%3A10");
    }

    [Fact]
    public void The_whole_page_of_an_error_without_a_body()
    {
        Check(
            """
            Send it again? Yes: the document says so.
            SmsManager Send: an error

            Codes
            Code  Name                      Meaning                                                               Final        Send again
            none  Error.ServiceUnavailable  The request could not be accepted because of an error on the server.  nobody says  yes: the document says so
            """,
            "smsmanager",
            "send",
            "--http-status",
            "503",
            "--body",
            "");
    }

    [Fact]
    public void A_code_whose_set_only_the_request_tells()
    {
        string output = Tool.Run("decode", "smscentre", "status", "--body", "20,1600000000,6").Output;

        Assert.Contains("6: of which set, an --option must say", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubt_is_told_before_the_fields()
    {
        ToolResult result = Tool.Run(
            "decode", "smscentre", "status", "--option", "all=1", "--option", "subject=sms",
            "--body", "1,1600000000,0,1600000000,79990000001,1.20,Shop,Да,a, b, c, 0");

        Assert.StartsWith("Not certain, result 1: message and comment cannot be told apart", result.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_cannot_command_the_terminal()
    {
        ToolResult result = Tool.RunInTerminal(
            100, AnsiSupport.No, "decode", "serwersms", "send", "--body", """{"error":{"code":1001,"type":"\u001b[2J\u202e","message":"\u001b[31mred\r\nline"}}""");

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.DoesNotContain('\u202e', result.Output);
        Assert.Contains("The reply says: \uFFFD[31mred line", result.Output, StringComparison.Ordinal);
    }

    private static void Check(string expected, params string[] args)
    {
        ToolResult result = Tool.Run(["decode", .. args]);

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal(expected + "\n", result.Output.ReplaceLineEndings("\n"));
    }
}
