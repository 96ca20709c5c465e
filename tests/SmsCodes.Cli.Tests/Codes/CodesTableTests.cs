using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Cli.Tests.Running;
using Spectre.Console;
using Xunit;

namespace SmsCodes.Cli.Tests.Codes;

/// <summary>What <c>codes</c> prints for people.</summary>
public sealed class CodesTableTests
{
    [Fact]
    public void The_overview_counts_the_codes_of_each_set()
    {
        ToolResult result = Tool.Run("codes");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        foreach (CodeSet set in Sets())
        {
            int observed = set.Codes.Count(row => row.Origin == CodeOrigin.Observed);
            string expected = $"{set.Provider} {set.Name} {Count(set.Count - observed)} {Count(observed)} ";
            Assert.Contains(result.Lines, line => Folded(line).StartsWith(expected, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_set_is_one_line_a_code()
    {
        ToolResult result = Tool.Run("codes", "SMSmanager", "error");

        Assert.Equal("SmsManager Error: Chybové stavy", result.FirstLine);
        Assert.Equal("Why a request was not processed.", result.Lines[1]);
        Assert.Equal("Code Name In English HTTP Send again? Permanent?", Folded(result.Lines[2]));
        Assert.Contains("9xx SystemError System error (enquire at support@smsmanager.cz). 500 yes no*", result.Lines.Select(Folded));
        Assert.Contains("* inferred", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_without_anything_to_tell_are_left_out()
    {
        Assert.Equal("Code Name Label", Folded(Tool.Run("codes", "smscentre", "messagetype").Lines[2]));
        Assert.Equal("Code Name Send again? Final? Permanent? Origin", Folded(Tool.Run("codes", "octopush", "deliverystatus").Lines[2]));
    }

    [Fact]
    public void A_pause_stands_beside_the_advice()
    {
        Assert.Contains("yes* after 60 seconds", Tool.Run("codes", "smscentre", "requesterror").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_alone_gives_all_of_its_sets()
    {
        string[] lines = Tool.Run("codes", "smspartner").Lines;

        foreach (CodeSet set in Sets().Where(set => set.Provider == "SmsPartner"))
            Assert.Contains($"SmsPartner {set.Name}: {set.Title}", lines);
    }

    [Fact]
    public void Piped_every_code_name_and_label_stands_whole_and_nothing_is_cut()
    {
        foreach (CodeSet set in Sets())
        {
            ToolResult result = Tool.Run("codes", set.Provider, set.Name);
            string text = Folded(result.Output);
            foreach (CodeInfo row in set.Codes)
                Assert.Contains(Folded($"{row.Code} {row.Name} {row.Label}"), text, StringComparison.Ordinal);
            Assert.Equal(Ellipses(set), text.Count(IsEllipsis));
            Assert.DoesNotContain('\u001b', result.Output);
            Assert.DoesNotContain(result.Lines, line => line.EndsWith(' '));
        }
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(300)]
    public void A_terminal_of_any_usual_width_shows_every_code(int width)
    {
        foreach (CodeSet set in Sets())
        {
            ToolResult result = Tool.RunInTerminal(width, AnsiSupport.No, "codes", set.Provider, set.Name);
            HashSet<string> firstWords = [.. result.Lines.Select(line => line.TrimStart().Split("  ")[0])];
            foreach (string code in set.Codes.Select(row => row.Code).OfType<string>().Where(code => code.Length <= 4))
                Assert.Contains(code, firstWords);
            Assert.Equal(Ellipses(set), result.Output.Count(IsEllipsis));
            IEnumerable<string> table = result.Lines.SkipWhile(line => !line.StartsWith('─')).TakeWhile(line => line.Length > 0);
            Assert.All(table, line => Assert.InRange(line.Length, 1, width));
        }
    }

    [Fact]
    public void Names_stay_whole_in_80_columns_where_sentences_can_give_way()
    {
        ToolResult result = Tool.RunInTerminal(80, AnsiSupport.No, "codes", "smsmanager", "error");

        Assert.Contains("TextMissingOrTooLong", result.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<CodeSet> Sets() => CodeCatalog.Providers.SelectMany(provider => provider.Sets);

    /// <summary>Those of the provider's words; any other would stand for text that was cut off.</summary>
    private static int Ellipses(CodeSet set) => set.Codes.Sum(row => row.English?.Count(IsEllipsis) ?? 0);

    private static bool IsEllipsis(char letter) => letter == '…';

    private static string Count(int number) => number == 0 ? "-" : $"{number}";

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
