using System;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Usage;

/// <summary>What is said where there is no such provider, set or code.</summary>
public sealed class WrongInputTests
{
    [Theory]
    [InlineData("smsmanger", "SmsManager")]
    [InlineData("SmsCenter", "SmsCentre")]
    [InlineData("octopus", "Octopush")]
    [InlineData("serwer", "SerwerSms")]
    public void The_nearest_provider_is_named(string asked, string nearest)
    {
        string expected = $"there is no provider '{asked}'. Did you mean {nearest}? "
            + "The providers are Octopush, SerwerSms, SmsCentre, SmsManager, SmsPartner.";

        CheckWrong(expected, "codes", asked);
        CheckWrong(expected, "explain", asked, "1", "--json");
    }

    [Fact]
    public void All_providers_are_named_where_none_is_near() =>
        CheckWrong("there is no provider 'acme'. The providers are Octopush,", "codes", "acme");

    [Fact]
    public void The_nearest_set_is_named() =>
        CheckWrong(
            "SmsManager has no set 'eror'. Did you mean Error? Its sets are RequestState, DeliveryStatus, Error.",
            "codes",
            "smsmanager",
            "eror",
            "--json");

    [Theory]
    [InlineData("sytemerror", "Did you mean SystemError?")]
    [InlineData("SystmeError", "Did you mean SystemError?")]
    public void The_nearest_name_of_a_code_is_named(string asked, string nearest) =>
        CheckWrong($"no set of SmsManager has a code, name or label '{asked}'. {nearest}", "explain", "smsmanager", asked);

    [Fact]
    public void The_nearest_label_and_the_nearest_worded_code_are_named()
    {
        CheckWrong("Did you mean EC_UNKNOWN_SUBSCRIBER", "explain", "smspartner", "EC_UNKNOWN_SUBSCRIBR");
        CheckWrong("Did you mean not delivered", "explain", "smspartner", "not deliverd");
    }

    [Fact]
    public void An_unknown_number_gives_the_ranges_and_what_to_do() =>
        CheckWrong(
            """
            no set of SmsManager has a code 107.
            Codes of its sets: RequestState 0 to 9; DeliveryStatus 0 to 8; Error 101 to 203, 9xx.
            It may be newer than the document, which was read on 2026-11-21: keep the raw code, and don't take it for final.
            """,
            "explain",
            "smsmanager",
            "107");

    [Fact]
    public void A_number_without_its_zeros_is_no_code_but_may_be_meant() =>
        CheckWrong("no set of Octopush has a code 00. Did you mean 000?", "explain", "octopush", "00");

    [Theory]
    [InlineData("-99")]
    [InlineData("-503")]
    [InlineData("99999999999999999999")]
    [InlineData("ACK")]
    public void What_no_set_has_is_said_in_plain_words(string asked) =>
        CheckWrong("keep the raw code", "explain", "smsmanager", asked);

    [Fact]
    public void A_pasted_replys_unknown_code_is_named() =>
        CheckWrong("no set of SmsManager has a code 107.", "explain", "smsmanager", "ERROR|107");

    [Fact]
    public void A_number_in_a_text_is_not_guessed_at_and_the_text_not_repeated()
    {
        ToolResult result = Tool.Run("explain", "smsmanager", "Error 103 for 420777111222");

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.Contains("the text is none of its replies (Send, RequestStatus). smscodes decode tells where a reply breaks.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("420777111222", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_code_explains_nothing(string asked) =>
        CheckWrong("say which code", "explain", "smsmanager", asked);

    private static void CheckWrong(string expected, params string[] args)
    {
        ToolResult result = Tool.Run(args);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("smscodes: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected.ReplaceLineEndings("\n"), result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
