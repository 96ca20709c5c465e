using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class ThrowingAnswerFixTests
{
    private static readonly Mending Mending = new(new ThrowingAnswerAnalyzer(), new ThrowingAnswerFix());

    [Theory]
    [InlineData("status.IsFinal().Value", "status.IsFinal() == true")]
    [InlineData("(bool)code.IsFinal", "code.IsFinal == true")]
    [InlineData("status.GetCategory() == 0 && status.IsFinal().Value", "status.GetCategory() == 0 && status.IsFinal() == true")]
    [InlineData("!status.IsFinal().Value", "!(status.IsFinal() == true)")]
    public Task The_answer_is_compared(string before, string after) => Mending.Gives(With(before), With(after));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope) => Mending.GivesEverywhere(
        scope, With("status.IsFinal().Value || code.IsFinal.Value"), With("status.IsFinal() == true || code.IsFinal == true"));

    private static string With(string expression) => $$"""
        #pragma warning disable CS8629
        using SmsCodes;
        using SmsCodes.SmsManager;

        internal static class Sample
        {
            internal static bool Ask(DeliveryStatus status, CodeValue<DeliveryStatus> code) => {{expression}};
        }
        """;
}
