using System;
using System.Linq;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Explain;

/// <summary>What <c>explain</c> tells a person.</summary>
public sealed class ExplainTests
{
    [Fact]
    public void The_whole_page_of_a_class_of_codes()
    {
        ToolResult result = Tool.Run("explain", "smsmanager", "9xx");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Error);
        Assert.Equal(
            """
            Send it again? Yes: the document says so.

            SmsManager Error: Chybové stavy
            Why a request was not processed.
            Code         9xx: every code from 900 to 999
            Name         SystemError
            Words (cs)   Systémová chyba (informujte se na support@smsmanager.cz)
            Words (en)   System error (enquire at support@smsmanager.cz).
            Category     ProviderFault (our reading)
            Final        nobody says
            Permanent    no: inferred - The fault is on the server and not in the message or its recipient.
            Send again   yes: the document says so
            HTTP status  500
            Source       SmsManager, Návratové kódy HTTP/XML rozhraní, read on 2026-11-21

            """,
            result.Output,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("smsmanager", "950", "SystemError")]
    [InlineData("SMSMANAGER", "9XX", "SystemError")]
    [InlineData("smsmanager", "systemerror", "SystemError")]
    [InlineData("smsmanager", " 103 ", "InvalidCredentials")]
    [InlineData("smsmanager", "503", "ServiceUnavailable")]
    [InlineData("smscentre", "-3", "NotFound")]
    [InlineData("octopush", "000", "Ok")]
    [InlineData("smspartner", "not delivered", "NotDelivered")]
    [InlineData("smspartner", "Not delivered", "NotDelivered")]
    [InlineData("smspartner", "EC_UNKNOWN_SUBSCRIBER", "UnknownSubscriber")]
    [InlineData("smspartner", "PHONE_NUMBER_REQUIRED", "PhoneNumberRequired")]
    [InlineData("smsmanager", "ERROR|103", "InvalidCredentials")]
    [InlineData("smsmanager", "ERROR|999", "SystemError")]
    [InlineData("serwersms", """{"error":{"code":1001,"type":"InvalidUser","message":"..."}}""", "InvalidCredentials")]
    [InlineData("octopush", "<octopush><error_code>101</error_code></octopush>", "InvalidCredentials")]
    public void Every_way_to_name_a_code(string provider, string asked, string name)
    {
        ToolResult result = Tool.Run("explain", provider, asked);

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.Equal(name, result.Fact("Name"));
    }

    [Fact]
    public void The_first_line_gives_an_inferred_answers_reason()
    {
        ToolResult result = Tool.Run("explain", "smspartner", "EC_UNKNOWN_SUBSCRIBER");

        Assert.Equal("Send it again? No: inferred - The number belongs to nobody.", result.FirstLine);
    }

    [Fact]
    public void The_first_line_says_when_nobody_knows()
    {
        Assert.Equal("Send it again? Nobody says.", Tool.Run("explain", "smscentre", "-3").FirstLine);
    }

    [Fact]
    public void A_code_of_several_sets_is_explained_in_each()
    {
        ToolResult result = Tool.Run("explain", "smsmanager", "2");

        Assert.Contains("SmsManager RequestState: Průběh odesílání SMS", result.Lines);
        Assert.Contains("SmsManager DeliveryStatus: Doručenky", result.Lines);
        Assert.Equal(
            "Send it again? No: in RequestState: inferred - The messages are already on their way; "
            + "in DeliveryStatus: inferred - The recipient has the message.",
            result.FirstLine);
    }

    [Fact]
    public void Quotes_labels_groups_and_aliases_are_told()
    {
        ToolResult result = Tool.Run("explain", "smspartner", "2053");

        Assert.Equal("BlacklistedSenderAddress", result.Fact("Name"));
        Assert.Equal("SourceAddressBlacklisted", result.Fact("Also named"));
        Assert.Equal("BlacklistedSenderAddress", result.Fact("Same code as"));
        Assert.Equal("EC_BLACKLISTED_SENDERADDRESS", result.Fact("Label"));
        Assert.Equal("USER_ERRORS (2)", result.Fact("Group"));
        Assert.Equal("yes: the document says so", result.Fact("Permanent"));
        Assert.Contains("EC_SOURCE_ADDRESS_BLACKLISTED", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_from_prose_is_quoted()
    {
        CodeInfo row = CodeCatalog.Providers.SelectMany(provider => provider.Sets).SelectMany(set => set.Codes)
            .First(row => row.Final is { Origin: FactOrigin.Documented, Because: not null } && row.Code is not null);

        Assert.Contains(
            $"the document says \"{row.Final.Because}\"",
            Tool.Run("explain", row.Set!.Provider, row.Name!).Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_services_send_against_their_document_is_told()
    {
        Assert.Contains("Metoda neexistuje", Tool.Run("explain", "smsmanager", "102").Fact("Observed"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_observed_code_names_where_it_was_seen()
    {
        Assert.StartsWith("not in the document: seen in ", Tool.Run("explain", "octopush", "ACK").Fact("Source"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_http_status_explains_rows_without_a_code_and_says_so()
    {
        ToolResult result = Tool.Run("explain", "smsmanager", "503");

        Assert.Equal("Send it again? Yes: the document says so.", result.FirstLine);
        Assert.Equal("No set has a code 503. This is what the document says of HTTP status 503.", result.Lines[1]);
        Assert.Equal("none: told by the HTTP status alone", result.Fact("Code"));
    }

    [Fact]
    public void An_http_status_of_rows_with_a_code_explains_nothing()
    {
        Assert.Equal(ExitCode.WrongInput, Tool.Run("explain", "smsmanager", "401").ExitCode);
    }

    [Fact]
    public void A_pasted_error_names_its_code_and_is_never_taken_for_good_news()
    {
        ToolResult result = Tool.Run("explain", "smscentre", "0,-2");

        Assert.Equal("The reply's code is 2. It doesn't say of which set; these have it.", result.Lines[1]);
        Assert.Contains("SmsCentre RequestError: Message statuses. Server response and error codes", result.Lines);
        Assert.DoesNotContain(result.Lines, line => line.StartsWith("SmsCentre MessageStatus", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Lines, line => line.StartsWith("SmsCentre MessageType", StringComparison.Ordinal));
    }

    [Fact]
    public void A_label_shared_by_many_codes_explains_them_all()
    {
        ToolResult result = Tool.Run("explain", "serwersms", "senderror");

        int expected = CodeCatalog.Providers.SelectMany(provider => provider.Sets)
            .Where(set => set.Provider == "SerwerSms")
            .SelectMany(set => set.Codes)
            .Count(row => row.Label == "SendError");
        Assert.Equal(expected, result.Lines.Count(line => line.StartsWith("Code  ", StringComparison.Ordinal)));
        Assert.True(result.FirstLine.Length < 200, result.FirstLine);
    }
}
