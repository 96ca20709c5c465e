using System.Threading.Tasks;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>Codes that raw codes are matched with.</summary>
public sealed class PatternTests
{
    [Fact]
    public Task Constants_of_patterns() => Analysis.AssertExpressionsAsync(
        "r.Status is {|1001:77|} or {|1001:78|}",
        "r.Status is not {|1001:77|}",
        "r.Status is not ({|1001:77|} or {|1002:25|})",
        "r.Status is > 77 and < 99",
        "r.Status is >= 70 and not {|1001:77|}",
        "r.Maybe is {|1001:77|}",
        "r.Maybe is null or {|1001:77|}",
        "r.Maybe is { } known and not {|1001:77|}",
        "r.Maybe is int and {|1001:77|}",
        "r.Word is {|1001:\"X\"|} or \"\"",
        "r.Other is 77",
        "(int)r.Typed is {|1001:77|}",
        "r.Value.Raw is {|1001:\"77\"|}",
        "r.Typed is MessageStatus.Delivered or (MessageStatus){|1001:77|}");

    [Fact]
    public Task Properties_and_positions() => Analysis.AssertAsync("""
        record Report([CodeOf(typeof(MessageStatus))] int Code, int Line);
        class Parts
        {
            public void Deconstruct([CodeOf(typeof(MessageStatus))] out int code, out int line) => (code, line) = ({|1002:1|}, 2);
        }
        static class Outside
        {
            public static void Deconstruct(this string text, [CodeOf(typeof(MessageStatus))] out int code, out int line) => (code, line) = ({|1001:77|}, 77);
        }
        class Code
        {
            bool Property(Reply r) => r is { Status: {|1001:77|}, Other: 77 };
            bool Nested(Reply r) => r is { Next: { Status: {|1001:77|} or {|1001:0x50|} } } or { Next.Maybe: {|1001:77|} } or { Value.Raw: {|1001:"77"|} };
            bool Positional(Report r) => r is ({|1001:77|}, 77);
            bool Named(Report r) => r is (Code: {|1001:77|}, Line: 77);
            bool OfClass(Parts p) => p is ({|1001:77|}, 77);
            bool OfExtension(string s) => s is ({|1001:77|}, 77);
            bool List(Reply r) => r.All is [{|1001:77|}, .., > 99] or [_, .. [{|1001:78|}]];
            bool Letters(Reply r) => r.Word is ['X', ..];
            bool Tuple(Reply r) => (r.Status, r.Other) is ({|1001:77|}, 77);
        }
        """);

    [Fact]
    public Task Switches() => Analysis.AssertAsync("""
        class Code
        {
            void Statement(Reply r)
            {
                switch (r.Status)
                {
                    case {|1001:77|}:
                    case {|1002:25|}:
                    case (int)MessageStatus.Delivered:
                        break;
                    case > 99:
                    case {|1001:78|} when r.Other == 77:
                    case {|1001:79|} or {|1001:80|}:
                        break;
                    default:
                        break;
                }
            }

            string Expression(Reply r) => r.Word switch
            {
                {|1001:"X"|} => "77",
                {|1002:"DELIVRD"|} or {|1001:"Y"|} => "78",
                { Length: 77 } => "",
                null or "" => "",
                _ => "X",
            };

            int Replies(Reply r) => r switch { { Status: {|1001:77|} } => 1, { Maybe: null } => 2, _ => 77 };

            int Tuples(Reply r) => (r.Status, r.Error) switch { ({|1001:77|}, _) => 1, (_, {|1001:77|}) => 2, _ => 3 };

            int Member(Reply r)
            {
                switch ((int)r.Typed) { case {|1001:77|}: return 1; default: return 2; }
            }
        }
        """);
}
