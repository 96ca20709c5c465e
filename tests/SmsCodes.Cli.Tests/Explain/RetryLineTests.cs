using System;
using SmsCodes.Cli.Output;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Explain;

/// <summary>The one line that answers whether to send again, and who says so.</summary>
public sealed class RetryLineTests
{
    private static readonly RetryAdvice Stated = new(RetryDecision.Yes, null, FactOrigin.Documented, null);
    private static readonly RetryAdvice Refused = new(RetryDecision.No, null, FactOrigin.Inferred, "It fails again.");

    [Fact]
    public void A_columns_answer() => Check("Send it again? Yes: the document says so.", Row(Stated));

    [Fact]
    public void A_sentences_answer() =>
        Check(
            "Send it again? Yes: the document says \"Try later.\".",
            Row(new(RetryDecision.Yes, null, FactOrigin.Documented, "Try later.")));

    [Fact]
    public void An_inferred_answer() => Check("Send it again? No: inferred - It fails again.", Row(Refused));

    [Fact]
    public void An_overlays_answer() =>
        Check("Send it again? Yes: your overlay says so.", Row(new(RetryDecision.Yes, null, FactOrigin.Overlay, null)));

    [Fact]
    public void No_answer() => Check("Send it again? Nobody says.", Row(default));

    [Theory]
    [InlineData(60, "60 seconds")]
    [InlineData(90, "90 seconds")]
    [InlineData(300, "5 minutes")]
    [InlineData(86_400, "24 hours")]
    [InlineData(259_200, "3 days")]
    public void A_pause(int seconds, string pause) =>
        Check(
            $"Send it again? Yes, after {pause}: inferred - A limit.",
            Row(new(RetryDecision.Yes, TimeSpan.FromSeconds(seconds), FactOrigin.Inferred, "A limit.")));

    [Fact]
    public void Sets_that_say_the_same_share_the_answer() =>
        Check("Send it again? Yes: the document says so.", Row(Stated, "Send"), Row(Stated, "Status"));

    [Fact]
    public void Sets_that_agree_for_different_reasons() =>
        Check(
            "Send it again? Yes: in Send, Cancel: the document says so; in Status, after 60 seconds: inferred - A limit.",
            Row(Stated, "Send"),
            Row(Stated, "Cancel"),
            Row(new(RetryDecision.Yes, TimeSpan.FromSeconds(60), FactOrigin.Inferred, "A limit."), "Status"));

    [Fact]
    public void Sets_that_differ() =>
        Check(
            "Send it again? It depends: in Send yes: the document says so; in Status no: inferred - It fails again; in Type nobody says.",
            Row(Stated, "Send"),
            Row(Refused, "Status"),
            Row(default, "Type"));

    [Fact]
    public void Codes_of_one_set_that_differ_are_counted() =>
        Check("Send it again? It depends: in Send yes for 1, no for 2.", Row(Stated, "Send"), Row(Refused, "Send"), Row(Refused, "Send"));

    [Fact]
    public void Codes_of_one_set_that_agree_for_several_reasons() =>
        Check(
            "Send it again? No: in Send for several reasons.",
            Row(Refused, "Send"),
            Row(new(RetryDecision.No, null, FactOrigin.Inferred, "Another."), "Send"));

    private static CodeInfo Row(RetryAdvice retry, string set = "Error") => SampleSet.Row(set, retry: retry);

    private static void Check(string expected, params CodeInfo[] rows) => Assert.Equal(expected, RetryLine.Of(rows));
}
