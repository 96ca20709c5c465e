using System.Globalization;
using System.Threading.Tasks;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>Codes of one set where those of another are meant.</summary>
public sealed class MixedSetTests
{
    [Fact]
    public Task Codes_of_two_sets() => Analysis.AssertExpressionsAsync(
        "r.Status == {|1003:r.Error|}",
        "(int)r.Typed == {|1003:r.Error|}",
        "r.Status == {|1003:(int)SendError.InvalidParameters|}",
        "r.Status == (int)r.Typed",
        "r.Status.Equals({|1003:r.Error|})",
        "r.Status is {|1003:(int)SendError.IpBlocked|}",
        "r.Maybe == {|1003:r.Next?.Error|}",
        "r.Status = {|1003:r.Error|}",
        "new Reply { Status = {|1003:r.Error|}, Error = r.Error, Maybe = r.Status }",
        "new[] { r.Status, {|1003:r.Error|} }.Contains(r.Status)",
        "r.Status == r.Other",
        "r.Status < r.Error",
        "(MessageStatus){|1003:(int)SendError.IpBlocked|}",
        "(MessageStatus){|1003:SendError.IpBlocked|}",
        "(MessageStatus){|1003:r.Error|}",
        "(MessageStatus?)(r.Typed)",
        "SendErrorCodes.TryParse({|1003:r.Status|}, out _)",
        "SendErrorCodes.TryParse({|1003:r.Value.Raw|}, out _)",
        "SendErrorCodes.TryParse({|1003:r.Typed.ToCode()|}, out _)",
        "MessageStatusCodes.TryParse(r.Value.Raw, out _)");

    [Fact]
    public Task Codes_of_two_providers() => Analysis.AssertExpressionsAsync(
        "r.Error == {|1003:(int)SmsCodes.SmsPartner.SendError.InsufficientCredit|}",
        "(SmsCodes.SmsPartner.SendError){|1003:r.Error|}");

    [Fact]
    public Task Passed_and_returned() => Analysis.AssertAsync("""
        class Code
        {
            static void Take([CodeOf(typeof(MessageStatus))] int code) { }
            [return: CodeOf(typeof(MessageStatus))] int Give(Reply r) => {|1003:r.Error|};
            [CodeOf(typeof(MessageStatus))] int _kept;
            Code([CodeOf(typeof(SendError))] int error) => _kept = {|1003:error|};
            void M(Reply r)
            {
                Take({|1003:r.Error|});
                Take(r.Status);
                Take(_kept);
                int once = r.Error;
                Take({|1003:once|});
            }
        }
        """);

    [Fact]
    public async Task The_message_names_both_sets()
    {
        Assert.Equal(
            "This is a code of SmsCentre's SendError where one of SmsCentre's MessageStatus is meant; the same code means other things in the two",
            (await Analysis.SingleAsync("r.Status == r.Error")).GetMessage(CultureInfo.InvariantCulture));
    }
}
