using System;
using System.Linq;
using System.Reflection;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Overlays.Tests;

/// <summary>What a company's overlays make of the bundled catalogues.</summary>
public sealed class OverlayTests
{
    [Fact]
    public void An_added_code_is_one_like_any_other()
    {
        Assert.True(MessageStatusCodes.TryParse("77", out MessageStatus status));
        Assert.Equal(MessageStatus.Parked, status);
        Assert.Equal("77", status.ToCode());
        Assert.Equal("The message waits for our own approval.", status.GetDescription());
        Assert.Equal(CodeCategory.Pending, status.GetCategory());
        Assert.False(status.IsFinal());
        Assert.Null(status.IsPermanent());
    }

    [Fact]
    public void An_added_code_says_that_an_overlay_added_it()
    {
        CodeInfo info = MessageStatus.Parked.GetInfo();

        Assert.Equal(CodeOrigin.Overlay, info.Origin);
        Assert.Equal(FactOrigin.Overlay, info.Final.Origin);
        Assert.Equal("replies of our account, 2026-11", info.Source);
        Assert.Equal("Added by company.smscodes.yaml.", info.ChangedBy);
    }

    [Fact]
    public void A_corrected_code_says_what_was_corrected_and_by_whom()
    {
        CodeInfo info = MessageStatus.RanOut.GetInfo();

        Assert.Equal(CodeOrigin.Document, info.Origin);
        Assert.Equal("Changed by company.smscodes.yaml: name, retry, permanent. Changed by more.smscodes.yaml: final.", info.ChangedBy);
        Assert.Equal((RetryDecision.No, FactOrigin.Overlay), (info.Retry.Decision, info.Retry.Origin));
        Assert.Equal(((bool?)false, FactOrigin.Inferred, "Our gateway tries again."), (info.Final.Value, info.Final.Origin, info.Final.Because));
        Assert.StartsWith("Occurs if the message", info.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_can_be_taken_away()
    {
        Assert.Null(MessageStatus.RanOut.IsPermanent());
        Assert.Equal(FactOrigin.Overlay, MessageStatus.RanOut.GetInfo().Permanent.Origin);
    }

    [Fact]
    public void The_former_name_of_a_renamed_member_is_there_and_obsolete() => Assert.All(["Expired", "TimedOut"], AssertIsFormerNameOfRanOut);

    private static void AssertIsFormerNameOfRanOut(string name)
    {
        FieldInfo former = Member(name);

        Assert.Equal(MessageStatus.RanOut, former.GetRawConstantValue() is int number ? (MessageStatus)number : default);
        Assert.Equal("It is now named RanOut.", former.GetCustomAttribute<ObsoleteAttribute>()?.Message);
    }

    [Fact]
    public void A_retired_code_is_obsolete_and_still_read()
    {
        Assert.Equal("Our contract has no such state. Use RanOut instead.", Member("Undeliverable").GetCustomAttribute<ObsoleteAttribute>()?.Message);
        Assert.True(MessageStatusCodes.TryParse("20", out MessageStatus status));
        Assert.Equal("Our contract has no such state. Use RanOut instead.", status.GetInfo().Retired);
    }

    [Fact]
    public void A_set_can_be_added_with_bits_and_a_response_of_its_own()
    {
        GatewayReply reply = GatewayReply.Parse("""{"state":"open","status":77}""");

        Assert.Equal(OfficeCode.Open, reply.Results[0].State.Value);
        Assert.Equal(MessageStatus.Parked, reply.Results[0].Status.Value);
        Assert.Equal(TimeSpan.FromMinutes(1), OfficeCode.Open.GetRetry().After);
        Assert.True(new MessageFlags(1 << 15).FromOurGateway);
    }

    [Fact]
    public void A_bundled_response_knows_the_added_code()
    {
        StatusReply reply = StatusReply.Parse("77,1136072000,0", new StatusOptions { All = 0, Subject = Subject.Sms });

        Assert.Equal(MessageStatus.Parked, reply.Results[0].Status.Value);
        Assert.All(reply.Codes, code => Assert.True(code.IsKnown));
    }

    [Fact]
    public void A_code_of_words_has_the_number_that_the_overlay_gives()
    {
        Assert.Equal(1_000_000, (int)SerwerSms.DeliveryStatus.Parked);
        Assert.Equal("The message waits.", SerwerSms.DeliveryStatusCodes.GetEnglish(SerwerSms.DeliveryStatus.Parked));
        Assert.Null(SerwerSms.DeliveryStatusCodes.GetDescription(SerwerSms.DeliveryStatus.Parked));
    }

    [Fact]
    public void A_field_can_be_added_to_a_response()
    {
        SmsPartner.CancelReply reply = SmsPartner.CancelReply.Parse("""{"success":true,"code":200,"reason":"asked for"}""");

        Assert.Equal("asked for", reply.Results[0].Reason);
    }

    [Fact]
    public void The_catalogue_lists_what_overlays_added()
    {
        CodeInfo found = Assert.Single(CodeCatalog.Find("SmsCentre", "77"));

        Assert.Equal("Parked", found.Name);
        Assert.Contains("OfficeCode", CodeCatalog.Providers.Single(p => p.Name == "SmsCentre").Sets.Select(s => s.Name));
    }

    private static FieldInfo Member(string name) => typeof(MessageStatus).GetField(name)!;
}
