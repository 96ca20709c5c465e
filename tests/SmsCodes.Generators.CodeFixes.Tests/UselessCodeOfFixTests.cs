using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeFixes;
using SmsCodes.Generators.Analyzers;
using SmsCodes.Generators.CodeFixes.Tests.Editing;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

public sealed class UselessCodeOfFixTests
{
    private const string Useless = """
        using SmsCodes;
        using SmsCodes.SmsManager;

        internal sealed class Sample
        {
            /// <summary>What it cost.</summary>
            [CodeOf(typeof(DeliveryStatus))]
            public decimal Cost { get; set; }

            [System.Obsolete, CodeOf(typeof(string))]
            public int Code { get; set; }

            public static bool Is([CodeOf(typeof(DeliveryStatus))] bool code) => code;
        }
        """;

    private const string Mended = """
        using SmsCodes;
        using SmsCodes.SmsManager;

        internal sealed class Sample
        {
            /// <summary>What it cost.</summary>
            public decimal Cost { get; set; }

            [System.Obsolete]
            public int Code { get; set; }

            public static bool Is(bool code) => code;
        }
        """;

    private static readonly Mending Mending = new(new RawCodeAnalyzer(), new UselessCodeOfFix());

    [Theory]
    [InlineData(FixAllScope.Document)]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task The_attribute_goes_and_all_else_stays(FixAllScope scope) => Mending.GivesEverywhere(scope, Useless, Mended);
}
