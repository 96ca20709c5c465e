using System.Threading.Tasks;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>Codes that raw codes are compared with.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public Task Operators() => Analysis.AssertExpressionsAsync(
        "r.Status == {|1001:77|}",
        "{|1001:77|} != r.Status",
        "r.StatusText == {|1001:\"77\"|}",
        "r.Word == {|1001:\"DELIVERED\"|}",
        "r.Status == {|1002:25|}",
        "r.Status == {|1002:-3|}",
        "r.StatusText == {|1002:\"25\"|}",
        "r.Word == {|1002:\"delivrd\"|}",
        "r.Status == (int)MessageStatus.Delivered",
        "r.Status > 77 && r.Status <= 99",
        "r.Status + 77",
        "r.Other == 77",
        "r.StatusText == null",
        "r.StatusText == \"\"",
        "r.Maybe == null",
        "r.Status == default");

    [Fact]
    public Task Calls_of_Equals() => Analysis.AssertExpressionsAsync(
        "r.Status.Equals({|1001:77|})",
        "r.Word.Equals({|1001:\"X\"|}, StringComparison.OrdinalIgnoreCase)",
        "\"X\".Equals(r.Other)",
        "string.Equals(r.Word, {|1001:\"X\"|})",
        "string.Equals({|1001:\"X\"|}, r.Word, StringComparison.Ordinal)",
        "object.Equals(r.Status, {|1001:77|})",
        "Equals(r.Status, {|1001:77|})",
        "r.StatusText?.Equals({|1001:\"77\"|})",
        "EqualityComparer<int>.Default.Equals(r.Status, {|1001:77|})",
        "StringComparer.Ordinal.Equals(r.Word, {|1001:\"X\"|})");

    [Fact]
    public Task Tuples() => Analysis.AssertExpressionsAsync(
        "(r.Status, r.Other) == ({|1001:77|}, 77)",
        "(r.Other, r.Word) != (77, {|1001:\"X\"|})");

    [Fact]
    public Task Each_integer_type() => Analysis.AssertExpressionsAsync(
        "r.Long == {|1001:77|}",
        "r.Short == {|1001:77|}",
        "r.Byte == {|1001:77|}",
        "r.Large == {|1001:77|}",
        "r.Maybe == {|1001:77|}",
        "r.Long == {|1001:5_000_000_000|}",
        "r.Large == {|1001:ulong.MaxValue|}",
        "r.Long == {|1001:long.MinValue|}",
        "r.Long == {|1002:25|}",
        "r.Short == {|1002:25|}");

    [Fact]
    public Task Constants_in_any_form() => Analysis.AssertExpressionsAsync(
        "r.Word == {|1001:\"UN\" + \"REAL\"|}",
        "r.Word == {|1001:nameof(Reply)|}",
        "r.Word == {|1001:$\"UNREAL\"|}",
        "r.Status == {|1001:(int)77L|}",
        "r.Status == {|1001:70 + 7|}",
        "r.Status == {|1001:int.MaxValue|}",
        "r.Status == 20 + 5",
        "r.Status == {|1001:(int)DayOfWeek.Saturday|}");

    [Fact]
    public Task A_named_constant_is_no_literal() => Analysis.AssertAsync("""
        class Code
        {
            const int Parked = 77, Unavailable = 25;
            bool A(Reply r) => r.Status == {|1001:Parked|};
            bool B(Reply r) => r.Status == Unavailable;
            bool C(Reply r)
            {
                const int parked = 77;
                return r.Status == {|1001:parked|};
            }
        }
        """);

    [Fact]
    public Task The_value_is_followed() => Analysis.AssertAsync("""
        using System.Threading.Tasks;
        class Code
        {
            [return: CodeOf(typeof(MessageStatus))] int Get() => {|1002:1|};
            [return: CodeOf(typeof(MessageStatus))] Task<int> GetAsync() => Task.FromResult(1);
            bool Conversion(Reply r) => (long)r.Status == {|1001:77|};
            bool Access(Reply? r) => r?.Status == {|1001:77|};
            bool Chain(Reply? r) => r?.Next?.Status == {|1001:77|};
            bool Lifted(Reply r) => r.Maybe.Value == {|1001:77|} || r.Maybe.GetValueOrDefault() == {|1001:77|} || r.Maybe!.Value == {|1001:77|};
            bool Coalesced(Reply? r) => (r?.Status ?? 0) == {|1001:77|};
            bool Parenthesized(Reply r) => ((r.Status)) == ({|1001:77|});
            bool Method() => Get() == {|1001:77|};
            async Task<bool> Awaited() => await GetAsync() == {|1001:77|} || await GetAsync().ConfigureAwait(false) == {|1001:77|};
            bool Element(Reply r) => r.All[0] == {|1001:77|};
            bool Choice(Reply r, bool first) => (first ? r.Status : r.Next!.Status) == {|1001:77|};
            bool Arithmetic(Reply r) => r.Status * 2 == 77;
            bool Length(Reply r) => r.Word.Length == 77;
            bool Letter(Reply r) => r.Word[0] == 'X';
        }
        """);

    [Fact]
    public Task A_local_that_is_initialised_once_is_followed() => Analysis.AssertAsync("""
        class Code
        {
            void M(Reply r, bool isLate)
            {
                int once = r.Status;
                var wide = (long?)r.Maybe;
                int changed = r.Status, counted = r.Status, given = r.Status, split = r.Status;
                int parked = 77;
                int twice = once;
                if (isLate)
                    changed = 3;
                counted++;
                int.TryParse("", out given);
                (split, _) = (1, 2);
                _ = once == {|1001:77|};
                _ = wide == {|1001:77|};
                _ = changed == 77;
                _ = counted == 77;
                _ = given == 77;
                _ = split == 77;
                _ = r.Status == {|1001:parked|};
                _ = twice == 77;
            }
        }
        """);

    [Fact]
    public Task The_kinds_of_codes() => Analysis.AssertExpressionsAsync(
        // padded
        "r.Padded == {|1002:\"000\"|}",
        "r.Padded == {|1001:\"0\"|}",
        "r.PaddedNumber == {|1002:0|}",
        "r.PaddedNumber == {|1001:7|}",
        // not padded
        "r.StatusText == {|1001:\"007\"|}",
        "r.StatusText == {|1001:\"01\"|}",
        "r.StatusText == {|1001:\"+1\"|}",
        "r.StatusText == {|1001:\" 1\"|}",
        // base 2
        "r.Bits == {|1002:\"10\"|}",
        "r.Bits == {|1001:\"2\"|}",
        "r.Bits == {|1001:\"010\"|}",
        // a class, and a row without a code
        "r.Failure == 950",
        "r.Failure == 900",
        "r.Failure == {|1001:1000|}",
        "r.Failure == {|1001:-503|}",
        // words
        "r.Word == {|1001:\"delivere\"|}");

    [Fact]
    public Task The_number_of_a_member_and_the_raw_text_of_a_value() => Analysis.AssertExpressionsAsync(
        "(int)r.Typed == {|1001:77|}",
        "(int)r.Typed == {|1002:25|}",
        "(long?)r.Value.Value == {|1001:77|}",
        "r.Value.Raw == {|1001:\"77\"|}",
        "r.Value.Raw == {|1002:\"25\"|}",
        "r.Value.Raw == \"\"",
        "(int)SmsCodes.SmsManager.Error.ServiceUnavailable == r.Other",
        "CodeValue<MessageStatus>.FromRaw(\"77\").IsKnown");
}
