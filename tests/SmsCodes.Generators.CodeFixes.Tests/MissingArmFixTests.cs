using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class MissingArmFixTests
{
    private const string Unfinished = """
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Weight(State state)
            {
                switch (state)
                {
                    case State.Delivered:
                        return 1;
                    default:
                        return 0;
                }
            }

            internal static int Height(State state) => state switch
            {
                State.Waiting => 1,
                _ => 0,
            };
        }
        """;

    private const string Finished = """
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Weight(State state)
            {
                switch (state)
                {
                    case State.Delivered:
                        return 1;
                    case State.Waiting:
                    case State.Failed:
                    default:
                        return 0;
                }
            }

            internal static int Height(State state) => state switch
            {
                State.Waiting => 1,
                State.Delivered => 0,
                State.Failed => 0,
                _ => 0,
            };
        }
        """;

    private static readonly Mending Mending = new(new MissingArmAnalyzer(), new MissingArmFix());

    [Fact]
    public Task A_statement_without_a_default_goes_on_for_the_codes_as_it_did() => Mending.Gives(
        """
        internal static class Sample
        {
            internal static void Run(SmsCodes.Acme.State state)
            {
                switch (state)
                {
                    case SmsCodes.Acme.State.Delivered:
                        System.Console.Beep();
                        break;
                }
            }
        }
        """,
        """
        internal static class Sample
        {
            internal static void Run(SmsCodes.Acme.State state)
            {
                switch (state)
                {
                    case SmsCodes.Acme.State.Delivered:
                        System.Console.Beep();
                        break;
                    case SmsCodes.Acme.State.Waiting:
                        break;
                    case SmsCodes.Acme.State.Failed:
                        break;
                }
            }
        }
        """);

    [Fact]
    public Task An_expression_without_a_discard_throws_for_the_codes_as_it_did() => Mending.Gives(
        """
        #pragma warning disable CS8509, CS8524
        using SmsCodes;
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Run(CodeValue<State> code) => code.Value switch
            {
                State.Delivered => 1, // done
                null => 2
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
                State.Delivered => 1, // done
                null => 2,
                State.Waiting => throw new System.NotImplementedException(),
                State.Failed => throw new System.NotImplementedException(),
            };
        }
        """);

    [Fact]
    public Task A_code_that_a_pattern_names_for_the_rest_is_left_to_who_wrote_it() => Mending.OffersNothing("""
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Run(State state) => state switch { State.Delivered => 1, var other => (int)other };
        }
        """);

    [Fact]
    public Task A_default_with_a_condition_behind_it_is_left_to_who_wrote_it() => Mending.OffersNothing("""
        using SmsCodes.Acme;

        internal static class Sample
        {
            internal static int Run(State state, bool isLate)
            {
                switch (state)
                {
                    default:
                        return 0;
                    case State.Waiting when isLate:
                        return 1;
                }
            }
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task All_are_mended_together_and_do_what_they_did(FixAllScope scope) => Mending.GivesEverywhere(scope, Unfinished, Finished);
}
