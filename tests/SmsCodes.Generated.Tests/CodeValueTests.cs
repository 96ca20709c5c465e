using System;
using SmsCodes.SmsManager;
using Xunit;

namespace SmsCodes.Generated.Tests;

/// <summary>A code as it was met in a reply: unknown, missing and zero never look alike.</summary>
public sealed class CodeValueTests
{
    [Fact]
    public void The_default_is_neither_present_nor_known()
    {
        CodeValue<Error> none = default;

        Assert.False(none.IsPresent);
        Assert.False(none.IsKnown);
        Assert.Null(none.Value);
        Assert.Equal("", none.Raw);
        Assert.Null(none.IsFinal);
        Assert.Null(none.IsPermanent);
        Assert.Equal(RetryDecision.Unknown, none.Retry.Decision);
        Assert.Equal(CodeCategory.Unknown, none.Category);
        Assert.Null(none.Description);
        Assert.Null(none.English);
        Assert.False(none.Info.IsDefined);
        Assert.Equal(none, CodeValue<Error>.FromRaw(null));
    }

    [Fact]
    public void A_known_code_has_its_facts()
    {
        CodeValue<Error> code = CodeValue<Error>.FromRaw("105");

        Assert.True(code.IsPresent);
        Assert.True(code.IsKnown);
        Assert.Equal(Error.InsufficientCredit, code.Value);
        Assert.Equal("105", code.Raw);
        Assert.False(code.IsPermanent);
        Assert.Equal(RetryDecision.No, code.Retry.Decision);
        Assert.Equal(CodeCategory.NoCredit, code.Category);
        Assert.Equal("Nedostatek kreditu pro prepaid", code.Description);
        Assert.Equal("Not enough credit for prepaid.", code.English);
        Assert.Equal("SmsManager Error 105 InsufficientCredit", code.Info.ToString());
    }

    [Fact]
    public void Zero_is_a_code_where_the_set_has_it()
    {
        CodeValue<RequestState> zero = CodeValue<RequestState>.FromRaw("0");

        Assert.True(zero.IsKnown);
        Assert.Equal(RequestState.Waiting, zero.Value);
        Assert.NotEqual(default, zero);
    }

    [Theory]
    [InlineData("777")]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("-503")]
    [InlineData(" 105")]
    public void An_unknown_code_is_kept_and_knows_nothing(string raw)
    {
        CodeValue<Error> code = CodeValue<Error>.FromRaw(raw);

        Assert.True(code.IsPresent);
        Assert.False(code.IsKnown);
        Assert.Null(code.Value);
        Assert.Equal(raw, code.Raw);
        Assert.Equal(raw, code.ToString());
        Assert.Null(code.IsFinal);
        Assert.Null(code.Description);
        Assert.False(code.Info.IsDefined);
    }

    [Fact]
    public void A_code_within_a_class_keeps_its_own_text()
    {
        CodeValue<Error> code = CodeValue<Error>.FromRaw("950");

        Assert.Equal(Error.SystemError, code.Value);
        Assert.Equal("950", code.Raw);
        Assert.Equal("9xx", code.Info.Code);
        Assert.Equal(RetryDecision.Yes, code.Retry.Decision);
        Assert.NotEqual(CodeValue<Error>.FromRaw("951"), code);
    }

    [Fact]
    public void Codes_are_equal_by_their_text()
    {
        CodeValue<Error> first = CodeValue<Error>.FromRaw("101"), same = new(ErrorCodes.Set, "101"), other = CodeValue<Error>.FromRaw("102");

        Assert.True(first == same);
        Assert.True(first.Equals((object)same));
        Assert.Equal(first.GetHashCode(), same.GetHashCode());
        Assert.True(first != other);
        Assert.False(first.Equals(null));
        Assert.NotEqual(default, CodeValue<Error>.FromRaw(""));
    }

    [Fact]
    public void An_enum_that_is_no_code_set_is_refused() =>
        Assert.Throws<NotSupportedException>(() => CodeValue<DayOfWeek>.FromRaw("1"));
}
