using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class EnumCallFixTests
{
    private static readonly Mending Mending = new(new EnumCallAnalyzer(), new EnumCallFix());

    [Theory]
    [InlineData("string? name = state.ToString();", "string? name = state.GetInfo().Name;")]
    [InlineData("string? name = state.ToString(\"G\");", "string? name = state.GetInfo().Name;")]
    [InlineData("string? name = maybe?.ToString();", "string? name = maybe?.GetInfo().Name;")]
    [InlineData("string? name = maybe.ToString();", "string? name = maybe?.GetInfo().Name;")]
    [InlineData("string? name = ((State)7).ToString();", "string? name = ((State)7).GetInfo().Name;")]
    [InlineData("string? name = State.Failed.ToString();", "string? name = nameof(State.Failed);")]
    [InlineData("string? name = $\"<{state}>\";", "string? name = $\"<{state.GetInfo().Name}>\";")]
    [InlineData("string? name = $\"<{maybe,9:G}>\";", "string? name = $\"<{maybe?.GetInfo().Name,9:G}>\";")]
    [InlineData("string? name = \"state \" + state;", "string? name = \"state \" + state.GetInfo().Name;")]
    [InlineData("string? name = string.Format(\"{0}\", state);", "string? name = string.Format(\"{0}\", state.GetInfo().Name);")]
    [InlineData("string? name = Enum.GetName(state);", "string? name = state.GetInfo().Name;")]
    [InlineData("string? name = Enum.GetName(typeof(State), state);", "string? name = state.GetInfo().Name;")]
    [InlineData("string? name = Enum.Format(typeof(State), state, \"g\");", "string? name = state.GetInfo().Name;")]
    [InlineData("bool known = Enum.IsDefined(state);", "bool known = state.IsDefined();")]
    [InlineData("bool known = !Enum.IsDefined(typeof(State), /* this */ state);", "bool known = !state.IsDefined();")]
    [InlineData("bool known = Enum.TryParse(\"2\", out State read);", "bool known = StateCodes.TryParse(\"2\", out State read);")]
    [InlineData("bool known = Enum.TryParse<State>(\"2\".AsSpan(), out State read);", "bool known = StateCodes.TryParse(\"2\".AsSpan(), out State read);")]
    public Task A_generated_member_takes_its_place(string before, string after) => Mending.Gives(With(before), With(after));

    [Fact]
    public Task Where_the_namespace_is_not_in_use_the_member_is_asked_by_its_full_name() => Mending.Gives(
        "internal static class Sample { internal static bool Ask(SmsCodes.Acme.State state) => System.Enum.IsDefined(state); }",
        "internal static class Sample { internal static bool Ask(SmsCodes.Acme.State state) => SmsCodes.Acme.StateCodes.IsDefined(state); }");

    [Theory]
    [InlineData("var all = Enum.GetValues<State>();")]
    [InlineData("var all = Enum.GetNames(typeof(State));")]
    [InlineData("var read = Enum.Parse<State>(\"2\");")]
    [InlineData("bool known = Enum.TryParse(\"2\", true, out State read);")]
    [InlineData("bool known = Enum.TryParse(typeof(State), \"2\", out object? read);")]
    [InlineData("bool known = Enum.IsDefined(typeof(State), 7);")]
    [InlineData("string? name = Enum.GetName(typeof(State), 7);")]
    public Task What_a_generated_member_would_answer_otherwise_is_left_to_who_wrote_it(string statement) => Mending.OffersNothing(With(statement));

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_of_a_kind_are_mended_together(FixAllScope scope) => Mending.GivesEverywhere(
        scope,
        With("bool known = Enum.IsDefined(state) && Enum.IsDefined(typeof(State), maybe ?? state);"),
        With("bool known = state.IsDefined() && (maybe ?? state).IsDefined();"));

    private static string With(string statement) => $$"""
        #pragma warning disable CS0219
        using System;
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static void Run(State state, State? maybe)
            {
                {{statement}}
            }
        }
        """;
}
