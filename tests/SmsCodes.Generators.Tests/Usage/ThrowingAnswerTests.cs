using System.Threading.Tasks;
using SmsCodes.Generators.Analyzers;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>SMSC1009.</summary>
public sealed class ThrowingAnswerTests
{
    [Theory]
    [InlineData("_ = [|status.IsFinal().Value|];", "IsFinal() is null where nobody knows, and this throws then; compare it instead: '== true'")]
    [InlineData("_ = [|(bool)status.IsPermanent()|];", "IsPermanent() is null where nobody knows, and this throws then; compare it instead: '== true'")]
    [InlineData("_ = [|code.IsFinal.Value|];", "IsFinal is null where nobody knows, and this throws then; compare it instead: '== true'")]
    [InlineData("_ = status.IsPermanent().HasValue && [|status.IsFinal().Value|];", "IsFinal() is null where nobody knows, and this throws then; compare it instead: '== true'")]
    public async Task A_yes_or_no_taken_from_an_answer_that_may_be_neither(string statement, string message) =>
        Assert.Equal([message], await Finds(statement));

    [Theory]
    [InlineData("_ = status.IsFinal() == true || code.IsFinal != false || (status.IsPermanent() ?? false) || status.IsFinal().GetValueOrDefault();")]
    [InlineData("_ = status.IsFinal().HasValue && status.IsFinal().Value;")]
    [InlineData("_ = status.IsFinal() != null && (bool)status.IsFinal();")]
    [InlineData("if (code.IsFinal is null) return; _ = code.IsFinal.Value;")]
    [InlineData("_ = status.IsFinal() is { } known && known;")]
    [InlineData("bool? other = true; _ = other.Value && (bool)other;")]
    public Task It_is_looked_at_first_or_compared(string statement) => Finds(statement);

    private static Task<string[]> Finds(string statement) => Analysis.Finds(new ThrowingAnswerAnalyzer(), $$"""
        #pragma warning disable CS8629
        using SmsCodes;
        using SmsCodes.SmsManager;

        internal static class Sample
        {
            internal static void Run(DeliveryStatus status, CodeValue<DeliveryStatus> code)
            {
                {{statement}}
            }
        }
        """);
}
