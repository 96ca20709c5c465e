using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class UnknownArmFixTests
{
    private const string Unfinished = """
        #pragma warning disable CS8509, CS8524
        using System;
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static void Run(State state)
            {
                switch (state)
                {
                    case State.Delivered:
                    case State.Waiting:
                    case State.Failed:
                        Console.Beep();
                        break;
                }
            }

            internal static int Height(State state) => state switch
            {
                State.Waiting or State.Delivered => 1,
                State.Failed => 2
            };
        }
        """;

    private const string Finished = """
        #pragma warning disable CS8509, CS8524
        using System;
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static void Run(State state)
            {
                switch (state)
                {
                    case State.Delivered:
                    case State.Waiting:
                    case State.Failed:
                        Console.Beep();
                        break;
                    default:
                        break;
                }
            }

            internal static int Height(State state) => state switch
            {
                State.Waiting or State.Delivered => 1,
                State.Failed => 2,
                _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
            };
        }
        """;

    private static readonly Mending Mending = new(new UnknownArmAnalyzer(), new UnknownArmFix());

    [Fact]
    public Task What_is_no_parameter_cannot_be_out_of_range() => Mending.Gives(
        """
        #pragma warning disable CS8509, CS8524
        using SmsCodes;
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Run(CodeValue<State> code) => code.Value switch
            {
                State.Waiting or State.Delivered => 1,
                State.Failed => 2,
            };
        }
        """,
        """
        #pragma warning disable CS8509, CS8524
        using SmsCodes;
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Run(CodeValue<State> code) => code.Value switch
            {
                State.Waiting or State.Delivered => 1,
                State.Failed => 2,
                _ => throw new System.InvalidOperationException("The catalogue does not know this code yet."),
            };
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together(FixAllScope scope) => Mending.GivesEverywhere(scope, Unfinished, Finished);
}
