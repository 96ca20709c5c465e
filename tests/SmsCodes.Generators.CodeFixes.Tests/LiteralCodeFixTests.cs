using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class LiteralCodeFixTests
{
    private static readonly Mending Mending = new(new RawCodeAnalyzer(), new LiteralCodeFix());

    [Theory]
    [InlineData("bool same = number == 25;", "bool same = number == (int)MessageStatus.UnavailableNumber;")]
    [InlineData("bool same = /* a */ -3 /* b */ != number;", "bool same = /* a */ (int)MessageStatus.NotFound /* b */ != number;")]
    [InlineData("bool same = large == 25L;", "bool same = large == (long)MessageStatus.UnavailableNumber;")]
    [InlineData("bool same = small == 25;", "bool same = small == (int)MessageStatus.UnavailableNumber;")]
    [InlineData("bool same = number is 25 or > 90;", "bool same = number is (int)MessageStatus.UnavailableNumber or > 90;")]
    [InlineData("bool same = 25.Equals(number);", "bool same = ((int)MessageStatus.UnavailableNumber).Equals(number);")]
    [InlineData("switch (number) { case 25: break; }", "switch (number) { case (int)MessageStatus.UnavailableNumber: break; }")]
    [InlineData("small = 25;", "small = (int)MessageStatus.UnavailableNumber;")]
    [InlineData("bool same = new[] { 25 }.Contains(number);", "bool same = new[] { (int)MessageStatus.UnavailableNumber }.Contains(number);")]
    [InlineData("var status = (MessageStatus)25;", "var status = MessageStatus.UnavailableNumber;")]
    [InlineData("var status = (MessageStatus)(-3);", "var status = MessageStatus.NotFound;")]
    [InlineData("var code = ((MessageStatus)25).ToCode();", "var code = (MessageStatus.UnavailableNumber).ToCode();")]
    [InlineData("bool same = text == \"25\";", "bool same = text == MessageStatus.UnavailableNumber.ToCode();")]
    [InlineData("text = \"25\";", "text = MessageStatus.UnavailableNumber.ToCode()!;")]
    [InlineData("bool same = word == \"DELIVRD\";", "bool same = word == SmsCodes.SmsPartner.DeliveryReportStatusCodes.ToCode(SmsCodes.SmsPartner.DeliveryReportStatus.Delivered);")]
    public Task The_member_takes_the_place_of_its_code(string before, string after) => Mending.Gives(With(before), With(after));

    [Theory]
    [InlineData("bool same = text is \"25\";")]
    [InlineData("switch (word) { case \"DELIVRD\": break; }")]
    [InlineData("bool same = word == \"delivrd\";")]
    public Task Where_a_member_would_not_be_the_same_text_or_no_constant_it_is_left_alone(string statement) => Mending.OffersNothing(With(statement));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope) => Mending.GivesEverywhere(
        scope,
        With("bool same = number == 25 || number is 1 or 2;"),
        With("bool same = number == (int)MessageStatus.UnavailableNumber || number is (int)MessageStatus.Delivered or (int)MessageStatus.Read;"));

    private static string With(string statement) => $$"""
        #pragma warning disable CS0219, CS1522
        using System.Linq;
        using SmsCodes;
        using SmsCodes.SmsCentre;

        internal static class Sample
        {
            internal static void Run(
                [CodeOf(typeof(MessageStatus))] int number, [CodeOf(typeof(MessageStatus))] long large, [CodeOf(typeof(MessageStatus))] byte small,
                [CodeOf(typeof(MessageStatus))] string text, [CodeOf(typeof(SmsCodes.SmsPartner.DeliveryReportStatus))] string word)
            {
                {{statement}}
            }
        }
        """;
}
