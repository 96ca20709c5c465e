using System;

namespace SmsCodes.Cli.Tests.Running;

/// <summary>A set with one made-up row, for what no bundled catalogue holds.</summary>
internal sealed class SampleSet : CodeSet
{
    private readonly CodeInfo _row;

    private SampleSet(string name, Func<CodeSet, CodeInfo> row)
        : base("Sample", name, "Codes", "What happened.", "en", 1)
    {
        _row = row(this);
    }

    /// <summary>Makes a row; what isn't given is not known.</summary>
    public static CodeInfo Row(
        string set = "Error", string name = "Failed", CodeFact final = default, CodeFact permanent = default, RetryAdvice retry = default,
        CodeOrigin origin = CodeOrigin.Document, string? retired = null) =>
        new SampleSet(set, owner => new CodeInfo(
            owner, "7", name, 7, null, "Failed.", "Failed.", null, CodeCategory.ProviderFault, null, null,
            final, permanent, retry, origin, null, retired, null, null, [], []))._row;

    public override int RowOf(string? code) => code == "7" ? 1 : 0;

    public override CodeInfo InfoAt(int row) => _row;
}
