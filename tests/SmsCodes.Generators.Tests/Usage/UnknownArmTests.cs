using System.Threading.Tasks;
using SmsCodes.Generators.Analyzers;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>SMSC1005.</summary>
public sealed class UnknownArmTests
{
    [Theory]
    [InlineData("[|switch|] (state) { case State.Waiting: case State.Delivered: case State.Failed: break; }")]
    [InlineData("[|switch|] (maybe) { case State.Waiting: case State.Delivered: case State.Failed: case null: break; }")]
    [InlineData("_ = state [|switch|] { State.Waiting or State.Delivered => 1, State.Failed => 0 };")]
    [InlineData("_ = state [|switch|] { State.Waiting => 1, State.Delivered => 2, State.Failed => 0, _ when maybe == null => 4 };")]
    [InlineData("_ = new CodeValue<State>().Value [|switch|] { State.Waiting or State.Delivered => 1, State.Failed => 0 };")]
    public async Task A_complete_switch_without_an_arm_for_the_rest(string statement) => Assert.Equal(
        ["This switch has an arm for every code of State, but none for a code that the catalogue doesn't know yet; add a default arm"],
        await Finds(statement));

    [Theory]
    [InlineData("switch (state) { case State.Waiting: case State.Delivered: case State.Failed: break; default: break; }")]
    [InlineData("switch (state) { case State.Waiting: case State.Delivered: case State.Failed: break; case var other: System.Console.Write((int)other); break; }")]
    [InlineData("_ = state switch { State.Waiting or State.Delivered => 1, State.Failed => 0, _ => 3 };")]
    [InlineData("_ = state switch { State.Waiting or State.Delivered => 1, State.Failed => 0, not State.Failed => 3 };")]
    [InlineData("_ = maybe switch { State.Waiting or State.Delivered => 1, State.Failed => 0, { } => 3, null => 4 };")]
    public Task There_is_an_arm_for_the_rest(string statement) => Finds(statement);

    [Theory]
    [InlineData("_ = new CodeValue<State>().Value switch { State.Waiting or State.Delivered => 1, State.Failed => 0, null => 3 };")]
    [InlineData("_ = reply?.Value switch { State.Waiting or State.Delivered => 1, State.Failed => 0, null => 3 };")]
    public Task An_unknown_code_of_a_reply_has_no_member(string statement) => Finds(statement);

    [Fact]
    public Task A_switch_that_leaves_codes_out_is_another_matter() => Finds("switch (state) { case State.Waiting: break; }");

    private static Task<string[]> Finds(string statement) => Analysis.Finds(new UnknownArmAnalyzer(), Sample.With(statement));
}
