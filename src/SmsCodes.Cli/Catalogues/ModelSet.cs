using System;
using System.Linq;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Cli.Catalogues;

/// <summary>A set as its catalogue has it, in the shape of a generated one, so that all that shows codes shows it too.</summary>
internal sealed class ModelSet : CodeSet
{
    private readonly Catalog.Model.CodeSet _set;
    private readonly CodeInfo[] _rows;

    /// <summary>Makes a set of a catalogue.</summary>
    public ModelSet(Catalogue catalogue, Catalog.Model.CodeSet set)
        : base(catalogue.Provider, set.Name, set.Title, set.Summary, catalogue.Language, set.Codes.Count)
    {
        _set = set;
        _rows = [.. set.Codes.Select(code => InfoOf(catalogue, code))];
    }

    /// <inheritdoc/>
    public override int RowOf(string? code)
    {
        if (code == null)
            return 0;
        if (_set.Wire == Wire.Text)
            return Row(row => row.Printed != null && IsSameWord(row.Printed, code));
        return CodeNumber.TryRead(code, _set.Wire, _set.Digits, out int low, out int high) && low == high
            ? Row(row => row.Printed != null && row.Value <= low && low <= (row.ClassEnd ?? row.Value))
            : 0;
    }

    /// <summary>The row of a member's number, counted from 1; 0 if there is none.</summary>
    public int RowOfValue(int value) => Row(row => row.Value == value);

    /// <inheritdoc/>
    public override CodeInfo InfoAt(int row) => row == 0 ? default : _rows[row - 1];

    private int Row(Func<Code, bool> isMeant)
    {
        for (int i = 0; i < _set.Codes.Count; i++)
        {
            if (isMeant(_set.Codes[i]))
                return i + 1;
        }

        return 0;
    }

    /// <summary>Services change the case of ASCII letters at will.</summary>
    private static bool IsSameWord(string one, string other) =>
        one.Length == other.Length && one.Zip(other).All(pair =>
            pair.First == pair.Second || (char.IsAsciiLetter(pair.First) && char.ToLowerInvariant(pair.First) == char.ToLowerInvariant(pair.Second)));

    private CodeInfo InfoOf(Catalogue catalogue, Code code) => new(
        this, code.Printed, code.Name, code.Value, code.Label, code.Text, code.English, GroupOf(catalogue, code.Group),
        Enum.Parse<CodeCategory>(code.Category), code.Http, code.Success, FactOf(code.Final), FactOf(code.Permanent), RetryOf(code.Retry),
        OriginOf(code.Origin), code.Source, code.Retired?.Sentence, Changes(code), code.AliasOf,
        [.. _set.Codes.Where(alias => alias.AliasOf == code.Name).Select(alias => alias.Name)],
        [.. code.Observed.Select(seen => $"{seen.Text} ({seen.Source})")]);

    private CodeGroup? GroupOf(Catalogue catalogue, string? name) => _set.Groups.FirstOrDefault(group => group.Name == name) is { } found
        ? new CodeGroup(found.Name, found.Id, found.Text, found.English ?? (catalogue.IsEnglish ? found.Name : null))
        : null;

    private static string? Changes(Code code) => code.Changes.Count == 0 ? null : string.Join(' ', code.Changes.Select(change => change.Sentence));

    private static CodeFact FactOf(Fact? fact) => fact == null ? default : new CodeFact(fact.Value, OriginOf(fact), fact.Because);

    private static RetryAdvice RetryOf(Fact? retry)
    {
        if (retry == null)
            return default;
        RetryDecision decision = retry.Value switch { true => RetryDecision.Yes, false => RetryDecision.No, null => RetryDecision.Unknown };
        return new RetryAdvice(
            decision, retry.AfterSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : null, OriginOf(retry), retry.Because);
    }

    private static FactOrigin OriginOf(Fact fact) => fact.Origin switch
    {
        Catalog.Model.FactOrigin.Documented => FactOrigin.Documented,
        Catalog.Model.FactOrigin.Inferred => FactOrigin.Inferred,
        _ => FactOrigin.Overlay,
    };

    private static CodeOrigin OriginOf(RowOrigin origin) => origin switch
    {
        RowOrigin.Document => CodeOrigin.Document,
        RowOrigin.Observed => CodeOrigin.Observed,
        _ => CodeOrigin.Overlay,
    };
}
