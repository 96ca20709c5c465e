using System;
using SmsCodes.Fruit;
using SmsCodes.Octopush;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;
using Xunit;
using Serwer = SmsCodes.SerwerSms;

namespace SmsCodes.Generated.Tests;

/// <summary>From what stands in a reply to a member.</summary>
public sealed class ParsingTests
{
    [Fact]
    public void A_code_is_read_from_text_from_bytes_and_from_a_number()
    {
        Assert.True(ErrorCodes.TryParse("103", out Error code));
        Assert.Equal(Error.InvalidCredentials, code);
        Assert.True(ErrorCodes.TryParse("ERROR|103".AsSpan(6), out code));
        Assert.Equal(Error.InvalidCredentials, code);
        Assert.True(ErrorCodes.TryParse("103"u8, out code));
        Assert.Equal(Error.InvalidCredentials, code);
        Assert.True(ErrorCodes.TryParse(103, out code));
        Assert.Equal(Error.InvalidCredentials, code);
    }

    [Fact]
    public void Null_and_nothing_are_no_codes()
    {
        Assert.False(ErrorCodes.TryParse((string?)null, out Error code));
        Assert.Equal(int.MinValue, (int)code);
        Assert.False(ErrorCodes.TryParse("", out code));
        Assert.Equal(int.MinValue, (int)code);
        Assert.False(ErrorCodes.TryParse(default(ReadOnlySpan<byte>), out code));
        Assert.Equal(int.MinValue, (int)code);
    }

    [Theory]
    [InlineData("900")]
    [InlineData("950")]
    [InlineData("999")]
    public void A_code_within_a_class_gives_the_member_of_the_class(string text)
    {
        Assert.True(ErrorCodes.TryParse(text, out Error code));
        Assert.Equal(Error.SystemError, code);
        Assert.Null(code.ToCode());
        Assert.Equal("9xx", code.GetInfo().Code);
    }

    [Fact]
    public void Every_number_of_a_class_is_defined_and_answers_as_its_member_does()
    {
        for (int number = 900; number <= 999; number++)
        {
            Assert.True(((Error)number).IsDefined());
            Assert.Equal(Error.SystemError.GetDescription(), ((Error)number).GetDescription());
            Assert.Equal(RetryDecision.Yes, ((Error)number).GetRetry().Decision);
        }

        Assert.False(((Error)899).IsDefined());
        Assert.False(((Error)1000).IsDefined());
        Assert.False(ErrorCodes.TryParse("9xx", out _));
    }

    [Fact]
    public void A_row_without_a_code_is_found_by_its_HTTP_status_alone()
    {
        Assert.False(ErrorCodes.TryParse("-503", out Error code));
        Assert.Equal(int.MinValue, (int)code);
        Assert.False(ErrorCodes.TryParse(-503, out code));
        Assert.Equal(int.MinValue, (int)code);
        Assert.True(ErrorCodes.TryFromHttpStatus(503, out code));
        Assert.Equal(Error.ServiceUnavailable, code);
        Assert.Null(code.ToCode());
        Assert.True(code.IsDefined());
        Assert.False(ErrorCodes.TryFromHttpStatus(500, out code));
        Assert.Equal(int.MinValue, (int)code);
    }

    [Fact]
    public void An_unknown_number_is_left_behind_as_it_is()
    {
        Assert.False(ErrorCodes.TryParse("777", out Error code));
        Assert.Equal(777, (int)code);
        Assert.False(code.IsDefined());
    }

    [Fact]
    public void A_padded_code_is_read_with_all_its_digits()
    {
        Assert.True(ApiResultCodes.TryParse("000", out ApiResult code));
        Assert.Equal(ApiResult.Ok, code);
        Assert.Equal("000", code.ToCode());
        Assert.False(ApiResultCodes.TryParse("0", out code));
        Assert.NotEqual(ApiResult.Ok, code);
        Assert.Null(code.IsSuccess());
        Assert.False(ApiResultCodes.TryParse("0000", out code));
        Assert.NotEqual(ApiResult.Ok, code);
    }

    [Fact]
    public void A_negative_code_is_one()
    {
        Assert.True(HarvestCodes.TryParse("-3", out Harvest code));
        Assert.Equal(Harvest.Lost, code);
        Assert.Equal("-3", code.ToCode());
        Assert.False(HarvestCodes.TryParse("3", out _));
        Assert.False(HarvestCodes.TryParse("- 3", out _));
    }

    [Fact]
    public void A_binary_code_is_the_number_that_its_digits_make()
    {
        Assert.True(TemplateTypeCodes.TryParse("10", out TemplateType code));
        Assert.Equal(TemplateType.Authorization, code);
        Assert.Equal(2, (int)code);
        Assert.Equal("10", code.ToCode());
        Assert.False(TemplateTypeCodes.TryParse("2", out _));
        Assert.True(TemplateTypeCodes.TryParse(2, out code));
        Assert.Equal(TemplateType.Authorization, code);
    }

    [Fact]
    public void Words_are_read_in_any_case_but_whole()
    {
        Assert.True(Serwer.DeliveryStatusCodes.TryParse("In_Progress", out Serwer.DeliveryStatus code));
        Assert.Equal(Serwer.DeliveryStatus.InProgress, code);
        Assert.Equal("in_progress", Serwer.DeliveryStatusCodes.ToCode(code));
        Assert.False(Serwer.DeliveryStatusCodes.TryParse("progress", out code));
        Assert.Equal(0, (int)code);
        Assert.False(Serwer.DeliveryStatusCodes.IsDefined(code));
        Assert.False(Serwer.DeliveryStatusCodes.TryParse("5", out _));
    }

    [Fact]
    public void Words_beyond_ASCII_are_read_from_bytes_too()
    {
        Assert.True(TasteCodes.TryParse("SÜß".Replace('Ü', 'ü'), out Taste code));
        Assert.Equal(Taste.VerySweet, code);
        Assert.True(TasteCodes.TryParse("süß"u8, out code));
        Assert.Equal(Taste.VerySweet, code);
        Assert.False(TasteCodes.TryParse([0x73, 0xFC, 0xDF], out code));
        Assert.Equal(0, (int)code);
    }
}
