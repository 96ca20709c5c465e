using System;
using System.Linq;
using System.Reflection;
using SmsCodes.Fruit;
using SmsCodes.Octopush;
using SmsCodes.SmsManager;
using SmsCodes.SmsPartner;
using Xunit;
using Centre = SmsCodes.SmsCentre;

namespace SmsCodes.Generated.Tests;

/// <summary>What a member tells of itself, and who says so.</summary>
public sealed class FactTests
{
    [Fact]
    public void A_member_has_the_words_of_its_provider()
    {
        Assert.Equal("Požadavek se odesílá", RequestState.Sending.GetDescription());
        Assert.Equal("The request is being sent.", RequestState.Sending.GetEnglish());
        Assert.Equal("sending", RequestState.Sending.GetLabel());
        Assert.Null(RequestState.Waiting.GetLabel());
        Assert.Equal(CodeCategory.Pending, RequestState.Sending.GetCategory());
    }

    [Fact]
    public void Documented_facts_and_inferred_ones_are_told_apart()
    {
        CodeInfo info = RequestState.Sent.GetInfo();

        Assert.Equal((true, FactOrigin.Documented, (string?)null), (info.Final.Value, info.Final.Origin, info.Final.Because));
        Assert.Equal((RetryDecision.No, FactOrigin.Inferred), (info.Retry.Decision, info.Retry.Origin));
        Assert.Equal("The messages are already on their way.", info.Retry.Because);
        Assert.Equal((null, FactOrigin.Unknown), (info.Permanent.Value, info.Permanent.Origin));
    }

    [Fact]
    public void Nobody_knows_is_null_and_never_false()
    {
        Assert.True(RequestState.Sent.IsFinal());
        Assert.False(RequestState.Waiting.IsFinal());
        Assert.Null(((RequestState)42).IsFinal());
        Assert.Null(RequestState.Sent.IsPermanent());
        Assert.Null(((ApiResult)7).IsSuccess());
        Assert.False(ApiResult.InvalidCredentials.IsSuccess());
        Assert.Equal(RetryDecision.Unknown, ((Error)42).GetRetry().Decision);
    }

    [Fact]
    public void An_undefined_value_has_no_words_and_throws_nothing()
    {
        var undefined = (Error)int.MaxValue;

        Assert.False(undefined.IsDefined());
        Assert.Null(undefined.GetDescription());
        Assert.Null(undefined.GetEnglish());
        Assert.Null(undefined.GetLabel());
        Assert.Null(undefined.ToCode());
        Assert.Null(undefined.GetHttpStatus());
        Assert.Equal(CodeCategory.Unknown, undefined.GetCategory());
        Assert.False(undefined.GetInfo().IsDefined);
        Assert.Empty(undefined.GetInfo().Aliases);
        Assert.Empty(undefined.GetInfo().Observed);
        Assert.Equal("", undefined.GetInfo().ToString());
    }

    [Fact]
    public void Success_is_never_worth_sending_again()
    {
        CodeInfo[] successes = [.. CodeCatalog.Providers.SelectMany(p => p.Sets).SelectMany(s => s.Codes).Where(c => c.Success == true)];

        Assert.NotEmpty(successes);
        Assert.All(successes, code => Assert.Equal(RetryDecision.No, code.Retry.Decision));
        Assert.True(ApiResult.Ok.IsSuccess());
        Assert.Equal("The code reports success.", ApiResult.Ok.GetRetry().Because);
    }

    [Fact]
    public void A_pause_before_the_next_try_is_told()
    {
        RetryAdvice[] pauses = [.. CodeCatalog.Providers.SelectMany(p => p.Sets).SelectMany(s => s.Codes).Select(c => c.Retry).Where(r => r.After != null)];

        Assert.Contains(pauses, advice => advice.After == TimeSpan.FromMinutes(1));
        Assert.All(pauses, advice => Assert.Equal(RetryDecision.Yes, advice.Decision));
    }

    [Fact]
    public void The_HTTP_status_is_told_where_the_document_gives_it()
    {
        Assert.Equal(402, Error.InsufficientCredit.GetHttpStatus());
        Assert.Equal(503, Error.ServiceUnavailable.GetHttpStatus());
    }

    [Fact]
    public void A_code_under_two_names_is_one_number_and_knows_both()
    {
        CodeSet set = CodeCatalog.Providers.Single(p => p.Name == "SmsPartner").Sets.Single(s => s.Codes.Any(c => c.AliasOf != null));
        CodeInfo alias = set.Codes.Single(c => c.AliasOf != null);
        Assert.True(set.TryFind(alias.Code, out CodeInfo named));

        Assert.Equal(alias.AliasOf, named.Name);
        Assert.Equal(alias.Value, named.Value);
        Assert.Equal(alias.Name, Assert.Single(named.Aliases));
        Assert.NotEqual(alias.Description, named.Description);
    }

    [Fact]
    public void A_heading_with_a_number_is_told_with_it()
    {
        CodeGroup[] groups = [.. CodeCatalog.Providers.SelectMany(p => p.Sets).SelectMany(s => s.Codes).Select(c => c.Group).OfType<CodeGroup>()];

        Assert.Contains(groups, g => g.Id != null);
        Assert.Contains(groups, g => g is { Id: null, Name: "Ogólne" });
    }

    [Fact]
    public void What_was_only_seen_is_told_apart_from_what_is_documented()
    {
        CodeInfo[] observed = [.. CodeCatalog.Providers.SelectMany(p => p.Sets).SelectMany(s => s.Codes).Where(c => c.Origin == CodeOrigin.Observed)];

        Assert.NotEmpty(observed);
        Assert.All(observed, code => Assert.NotNull(code.Source));
        Assert.Equal(2, Error.InvalidDataFormat.GetInfo().Observed.Count);
        Assert.Null(Error.InvalidDataFormat.GetInfo().Source);
    }

    [Fact]
    public void A_retired_code_is_obsolete_and_still_read()
    {
        ObsoleteAttribute obsolete = typeof(Harvest).GetField("Quinces")!.GetCustomAttribute<ObsoleteAttribute>()!;

        Assert.Equal("Nobody wants quinces. Use Apples instead.", obsolete.Message);
        Assert.False(obsolete.IsError);
        Assert.True(HarvestCodes.TryParse("2", out Harvest code));
        Assert.Equal("Nobody wants quinces. Use Apples instead.", code.GetInfo().Retired);
        Assert.Null(Harvest.Apples.GetInfo().Retired);
    }

    [Fact]
    public void The_same_number_means_other_things_in_other_sets()
    {
        Assert.NotEqual(Centre.RequestErrorCodes.GetEnglish((Centre.RequestError)1), Centre.DeliveryErrorCodes.GetEnglish((Centre.DeliveryError)1));
        Assert.True(((SendError)200).IsSuccess());
        Assert.Null(((Error)200).GetInfo().Success);
    }

    [Fact]
    public void Bits_are_taken_apart()
    {
        var flags = new Centre.MessageFlags((1 << 10) | (1 << 8) | 4);

        Assert.Equal(Centre.MessageType.HlrRequest, flags.Type);
        Assert.Equal(Centre.TemplateType.Authorization, flags.TemplateType);
        Assert.True(flags.IsTemplate);
        Assert.False(flags.SecondBalance);
        Assert.Equal(1284, flags.Number);
        Assert.Equal("1284", flags.ToString());
        Assert.Equal(flags, new Centre.MessageFlags(1284));
        Assert.NotEqual(default, flags);
        Assert.True(new Centre.MessageFlags(32).SecondBalance);
        Assert.Equal(Centre.MessageType.Sms, default(Centre.MessageFlags).Type);
    }
}
