using System;
using System.Globalization;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>What the diagnostics say, and what they hand to code fixes.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("r.Status == 77", "SmsCentre's MessageStatus has no code 77; nearest are 25 and 24; add it to an overlay if the provider sends it")]
    [InlineData("r.Status == 12", "SmsCentre's MessageStatus has no code 12; nearest are 4 and 20; DeliveryError has it (PhoneError); MessageType has it (SocialNetworks); add it to an overlay if the provider sends it")]
    [InlineData("r.StatusText == \"007\"", "SmsCentre's MessageStatus has no code 007; nearest are 4 and 3; add it to an overlay if the provider sends it")]
    [InlineData("r.Padded == \"0\"", "Octopush's ApiResult has no code 0; nearest are 000 and 100; add it to an overlay if the provider sends it")]
    [InlineData("r.Padded == \"one\"", "Octopush's ApiResult has no code 'one'; its codes have 3 digits; add it to an overlay if the provider sends it")]
    [InlineData("r.StatusText == \"one\"", "SmsCentre's MessageStatus has no code 'one'; its codes are whole numbers; add it to an overlay if the provider sends it")]
    [InlineData("r.Word == \"DELIVERED\"", "SmsPartner's DeliveryReportStatus has no code 'DELIVERED'; nearest is DELIVRD; MessageStatus has it (Delivered); add it to an overlay if the provider sends it")]
    [InlineData("r.Failure == 1000", "SmsManager's Error has no code 1000; nearest are 9xx and 203; add it to an overlay if the provider sends it")]
    [InlineData("(SmsCodes.SmsPartner.VoiceError)77", "SmsPartner's VoiceError has no member of the number 77; add it to an overlay if the provider sends it")]
    [InlineData("Enum.Parse<MessageStatus>(\"Delivred\")", "SmsCentre's MessageStatus has no member 'Delivred'; nearest is Delivered; add it to an overlay if the provider sends it")]
    [InlineData("r.Status == 25", "25 is MessageStatus.UnavailableNumber; use the member")]
    [InlineData("r.Word == \"delivrd\"", "'delivrd' is DeliveryReportStatus.Delivered; use the member")]
    public async Task A_message_says_what_and_how_to_mend_it(string expression, string message) =>
        Assert.Equal(message, (await Analysis.SingleAsync(expression)).GetMessage(CultureInfo.InvariantCulture));

    [Fact]
    public async Task A_text_stays_on_its_line_and_is_cut()
    {
        string message = (await Analysis.SingleAsync("r.Word == \"a\\nb\\u202e" + new string('x', 1000) + "\"")).GetMessage(CultureInfo.InvariantCulture);

        Assert.StartsWith("SmsPartner's DeliveryReportStatus has no code 'aU+000AbU+202Exxx", message, StringComparison.Ordinal);
        Assert.InRange(message.Length, 1, 200);
    }

    [Fact]
    public async Task An_unknown_code_is_handed_to_fixes()
    {
        Diagnostic diagnostic = await Analysis.SingleAsync("r.Status == 77");

        Assert.Equal(("SmsCentre", "MessageStatus", "77"), (diagnostic.Properties["Provider"], diagnostic.Properties["Set"], diagnostic.Properties["Code"]));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Fact]
    public async Task A_number_or_name_that_is_no_code_is_not_handed_to_fixes()
    {
        Assert.DoesNotContain("Code", (await Analysis.SingleAsync("(SmsCodes.SmsPartner.VoiceError)77")).Properties.Keys);
        Assert.DoesNotContain("Code", (await Analysis.SingleAsync("Enum.Parse<MessageStatus>(\"Parked\")")).Properties.Keys);
    }

    [Fact]
    public async Task A_member_is_handed_to_fixes()
    {
        Diagnostic diagnostic = await Analysis.SingleAsync("r.Status == 25");

        Assert.Equal(("global::SmsCodes.SmsCentre.MessageStatus", "UnavailableNumber"), (diagnostic.Properties["SetType"], diagnostic.Properties["Member"]));
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }
}
