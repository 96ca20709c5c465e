using System.Threading.Tasks;
using SmsCodes.Generators.Analyzers;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>SMSC1004. State has Waiting, Delivered (also named Arrived), Failed, and Parked, which is retired.</summary>
public sealed class MissingArmTests
{
    [Fact]
    public async Task A_statement_that_leaves_codes_out_names_them() => Assert.Equal(
        ["This switch over State has no arm for 2 of its codes: Waiting, Failed; add an arm for each"],
        await Finds("[|switch|] (state) { case State.Delivered: break; }"));

    [Fact]
    public async Task Only_the_first_codes_of_many_are_named() => Assert.Equal(
        ["This switch over DeliveryStatus has no arm for 8 of its codes: NoReport, Delivering, Undelivered, Uncertain, AwaitingDelivery and 3 more; add an arm for each"],
        await Finds("[|switch|] (DeliveryStatus.Expired) { case DeliveryStatus.Delivered: break; }"));

    [Theory]
    [InlineData("[|switch|] (state) { case State.Delivered: break; default: break; }")]
    [InlineData("[|switch|] (state) { case State.Delivered: break; case var other: System.Console.Write(other is State.Failed); break; }")]
    [InlineData("_ = state [|switch|] { State.Delivered => 1, _ => 0 };")]
    [InlineData("_ = state [|switch|] { State.Delivered => 1, var other => (int)other };")]
    [InlineData("_ = maybe [|switch|] { State.Delivered => 1, not null => 2, null => 3 };")]
    [InlineData("_ = maybe [|switch|] { State.Delivered => 1, { } => 2, null => 3 };")]
    public Task An_arm_for_the_rest_is_one_for_no_code_in_particular(string statement) => Finds(statement);

    [Theory]
    [InlineData("switch (state) { case State.Waiting: case State.Delivered: case State.Failed: break; }")]
    [InlineData("switch (state) { case State.Waiting: case State.Arrived: case State.Failed: break; default: break; }")]
    [InlineData("switch (maybe) { case State.Waiting: case State.Arrived: case State.Failed: break; }")]
    [InlineData("_ = state switch { State.Waiting or State.Delivered or State.Failed => 1, _ => 0 };")]
    [InlineData("_ = state switch { (State.Waiting or State.Delivered) => 1, (State)900 => 2, _ => 0 };")]
    [InlineData("_ = state switch { <= State.Delivered => 1, State.Failed => 2, _ => 0 };")]
    [InlineData("_ = state switch { < State.Failed and >= State.Waiting => 1, > State.Parked => 2, _ => 0 };")]
    [InlineData("_ = state switch { State.Waiting => 1, not State.Waiting => 2 };")]
    [InlineData("_ = state switch { Done => 1, State.Waiting => 2, State.Failed when true => 3, _ => 0 };")]
    [InlineData("_ = new CodeValue<State>().Value switch { State.Waiting or State.Delivered or State.Failed => 1, _ => 0 };")]
    public Task Every_code_in_use_has_an_arm(string statement) => Finds(statement);

    [Theory]
    [InlineData("switch (state) { case State.Waiting when maybe != null: case State.Delivered: case State.Failed: break; }")]
    [InlineData("_ = state switch { State.Waiting or State.Failed => 1, State.Delivered when maybe == null => 2, _ => 0 };")]
    public async Task An_arm_with_a_condition_may_let_the_code_pass(string statement) =>
        Assert.Contains("has no arm for 1 of its codes", Assert.Single(await Finds(statement.Replace("switch", "[|switch|]", System.StringComparison.Ordinal))), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = state switch { >= State.Waiting and < State.Failed => 1, _ => 0 };", "Failed")]
    [InlineData("_ = state switch { < State.Failed and >= State.Waiting => 1, _ => 0 };", "Failed")]
    [InlineData("_ = state switch { State.Waiting or > State.Delivered => 1, _ => 0 };", "Delivered")]
    [InlineData("_ = state switch { > State.Delivered or <= State.Waiting => 1, _ => 0 };", "Delivered")]
    [InlineData("_ = state switch { < State.Delivered => 1, > State.Delivered => 2, _ => 0 };", "Delivered")]
    [InlineData("_ = state switch { not State.Failed => 1, _ => 0 };", "Failed")]
    [InlineData("_ = maybe switch { null => 1, State.Waiting or State.Delivered => 2, _ => 0 };", "Failed")]
    public async Task A_pattern_takes_what_it_says_and_no_more(string statement, string missing) => Assert.Equal(
        [$"This switch over State has no arm for 1 of its codes: {missing}; add an arm for each"],
        await Finds(statement.Replace("switch", "[|switch|]", System.StringComparison.Ordinal)));

    [Fact]
    public async Task The_code_of_a_reply_is_one_of_a_set() => Assert.Equal(
        ["This switch over State has no arm for 1 of its codes: Failed; add an arm for each"],
        await Finds("_ = new CodeValue<State>().Value [|switch|] { State.Waiting or State.Delivered => 1, _ => 0 };"));

    [Theory]
    [InlineData("switch (System.DayOfWeek.Monday) { case System.DayOfWeek.Friday: break; }")]
    [InlineData("switch ((int)state) { case 1: break; }")]
    [InlineData("_ = (state, maybe) switch { (State.Waiting, null) => 1, _ => 0 };")]
    public Task A_switch_over_anything_else_is_none_of_its_business(string statement) => Finds(statement);

    private static Task<string[]> Finds(string statement) => Analysis.Finds(new MissingArmAnalyzer(), Sample.With(statement));
}
