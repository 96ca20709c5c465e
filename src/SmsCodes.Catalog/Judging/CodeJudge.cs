using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Overlays;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Judges one row of a set on its own; what depends on other rows is asked in <see cref="SetJudge"/>.</summary>
/// <param name="set">What the set says about all of its rows.</param>
/// <param name="declarationOf">Gives the edit of the set that declares a fact, or null.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class CodeJudge(SetFrame set, Func<string, Mend?> declarationOf, FindingList findings)
{
    private const int LeastNumber = int.MinValue + 1;
    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);

    /// <summary>The row, or null where its name or number is wrong.</summary>
    /// <param name="fields">What is written.</param>
    /// <param name="nextFreeValue">Gives a number that no row has yet, to be suggested.</param>
    /// <param name="aliasedValue">The number of the member that the row is an alias of, if there is one.</param>
    internal Row? Judge(Fields fields, Func<int> nextFreeValue, int? aliasedValue)
    {
        YamlScalar? name = fields.RequiredScalar("name");
        if (name != null && !NameTable.IsMemberName(name, findings))
            name = null;
        YamlScalar? printed = fields.Scalar("code");
        bool isNumbered = TryNumber(fields, printed, name?.Value ?? printed?.Value ?? "a row", nextFreeValue, aliasedValue, out int low, out int high, out TextPlace valuePlace);

        RowOrigin? origin = Origin(fields, out string? source);
        var facts = new FactJudge(fields, set.Layers, findings);
        Fact? final = facts.Documented("final");
        Fact? permanent = facts.Documented("permanent");
        Fact? retry = facts.Documented("retry");
        if (origin == RowOrigin.Observed)
            RefuseDocumentedFacts(fields);
        else if (origin == RowOrigin.Document)
            CheckCoverage(fields, name?.Value ?? printed?.Value ?? "A row");
        Dictionary<string, Fact> inferred = facts.Inferred();
        bool? success = set.SuccessCodes.Count == 0 ? null : printed != null && set.SuccessCodes.Contains(printed.Value);
        if (success == true)
            retry = RetryOfSuccess(fields, printed!.Value, retry, inferred);

        string? text = fields.Text("text");
        string? label = fields.Text("label");
        string? english = Texts.English(fields, text, set.Language, name?.Value ?? printed?.Value ?? "A row", findings);
        if (origin == RowOrigin.Document && name != null && !fields.Has("text") && !fields.Has("label"))
            findings.Add(Rules.NothingSaid, fields.Place, name.Value);

        var observed = new EquatableArray<Observation>(Observed(fields));
        Retirement? retired = Retirements.Of(fields);
        string category = (origin == RowOrigin.Overlay ? fields.Word("category", Words.Categories) : fields.RequiredWord("category", Words.Categories))
            ?? Words.Categories[0];
        string? group = Group(fields);
        int? http = fields.Number("http", 100, 599);
        string? aliasOf = fields.Scalar("alias-of")?.Value;
        // An alias that cannot be told is left out: as a row of its own it would clash with the member it belongs to.
        if (name == null || !isNumbered || (aliasOf == null && fields.Has("alias-of")))
            return null;

        var code = new Code(
            printed == null ? null : Folding.Fold(printed.Value), name.Value, low, high == low ? null : high, label, text, english, group, category, http,
            success, final ?? Get(inferred, "final"), permanent ?? Get(inferred, "permanent"), retry ?? Get(inferred, "retry"),
            aliasOf, origin ?? RowOrigin.Document, source, observed, retired, default, set.Layers.ChangesOf(fields.Nodes));
        return new Row(code, (printed ?? name).Place, valuePlace, fields.Node("alias-of")?.Place, set.Layers.IsAddedToBasis(fields.Nodes));
    }

    private static Fact? Get(Dictionary<string, Fact> facts, string key) => facts.TryGetValue(key, out Fact? fact) ? fact : null;

    private bool TryNumber(
        Fields fields, YamlScalar? printed, string shownName, Func<int> nextFreeValue, int? aliasedValue, out int low, out int high, out TextPlace place)
    {
        low = high = 0;
        YamlScalar? value = fields.Scalar("value");
        place = (value ?? printed)?.Place ?? fields.Place;
        bool isGiven = printed == null || set.Wire == Wire.Text;
        if (!isGiven)
        {
            if (set.Wire is not { } wire)
                return false;
            if (value != null)
                findings.Add(Rules.ValueNotAllowed, fields.Key("value")!.Place, fields.Removal("value"), shownName);
            place = printed!.Place;
            if (CodeNumber.TryRead(printed.Value, wire, set.Digits, out low, out high))
                return true;
            findings.Add(Rules.InvalidCode, place, findings.MendingOf(place)?.Rewrite(place, printed.Value, CodeNumber.Padded(printed.Value, wire, set.Digits)), printed.Value, CodeNumber.Describe(wire, set.Digits));
            return false;
        }

        if (fields.Has("code") && printed == null)
            return false;
        if (printed != null && Folding.Fold(printed.Value).Length == 0)
        {
            Fields.NoValue(printed.Place, "code", findings);
            return false;
        }

        if (value == null)
        {
            if (!fields.Has("value") && aliasedValue != null)
            {
                low = high = aliasedValue.Value;
                return true;
            }

            if (!fields.Has("value"))
            {
                string free = Fields.Format(nextFreeValue());
                findings.Add(Rules.ValueRequired, fields.Place, fields.Addition("name", "value: " + free), shownName,
                    printed == null ? "it has no 'code'" : "its code is a word", free);
            }

            return false;
        }

        int? number = (printed != null, set.Layers.IsAddedToBasis(fields.Nodes)) switch
        {
            (true, false) => fields.Number("value", 1, Layers.FirstValue - 1),
            (true, true) => fields.Number("value", Layers.FirstValue, int.MaxValue),
            (false, false) => fields.Number("value", LeastNumber, -1),
            (false, true) => fields.Number("value", LeastNumber, -Layers.FirstValue),
        };
        low = high = number ?? 0;
        return number != null;
    }

    /// <summary>Where the row comes from; null if that is said in a way that cannot be read.</summary>
    private RowOrigin? Origin(Fields fields, out string? source)
    {
        source = fields.Text("source");
        if (set.Layers.IsAdded(fields.Nodes))
        {
            if (fields.Key("origin") is { } given)
                findings.Add(Rules.NotInOverlay, given.Place, "origin", "code", "its codes come from the overlay; 'source' may tell where one was seen");
            return RowOrigin.Overlay;
        }

        string? origin = fields.Word("origin", Words.Origins);
        if (origin == null && fields.Has("origin"))
            return null;
        if (origin == "observed")
        {
            if (!fields.Has("source"))
                findings.Add(Rules.OriginAndSource, fields.Key("origin")!.Place, "origin: observed", "needs a 'source': where the code was seen");
            return RowOrigin.Observed;
        }

        if (fields.Key("source") is { } key)
            findings.Add(Rules.OriginAndSource, key.Place, "source", "is for codes with 'origin: observed'; the document is named once, at the top");
        return RowOrigin.Document;
    }

    private void RefuseDocumentedFacts(Fields fields)
    {
        foreach (string fact in Keys.Inferred)
        {
            if (fields.Key(fact) is { } key && !set.Layers.IsOverlay(key))
                findings.Add(Rules.ObservedFact, key.Place, fact);
        }
    }

    private void CheckCoverage(Fields fields, string shownName)
    {
        foreach (string fact in Keys.Facts)
        {
            YamlScalar? key = fields.Key(fact);
            if (key != null && set.Layers.IsOverlay(key))
                continue;
            if (key != null && !set.Facts.ContainsKey(fact))
            {
                // One line is missing, above all rows that state it.
                if (_undeclared.Add(fact))
                    findings.Add(Rules.FactNotDeclared, key.Place, declarationOf(fact), fact, set.Name, Keys.Inferred.Contains(fact) ? ", or put what you conclude yourself under 'inferred'" : "");
            }
            else if (!fields.Has(fact) && !IsInferredByOverlay(fields, fact) && set.Facts.TryGetValue(fact, out string? coverage) && coverage == "every")
            {
                findings.Add(Rules.FactMissing, fields.Place, shownName, fact, set.Name);
            }
        }
    }

    /// <summary>Whether an overlay put its own conclusion in the place of a documented fact.</summary>
    private bool IsInferredByOverlay(Fields fields, string fact) =>
        (fields.Node("inferred") as YamlMapping)?.Key(fact) is { } key && set.Layers.IsOverlay(key);

    /// <summary>Success is never worth sending again: known without being said, and wrong to contradict.</summary>
    private Fact RetryOfSuccess(Fields fields, string printed, Fact? documented, Dictionary<string, Fact> inferred)
    {
        YamlScalar? contradiction = documented is { Value: not false }
            ? fields.Key("retry")
            : inferred.ContainsKey("retry") ? ((YamlMapping)fields.Node("inferred")!).Entries.Find(e => e.Key.Value == "retry").Key : null;
        if (contradiction != null)
            findings.Add(Rules.SuccessRetried, contradiction.Place, RemovalOfRetry(fields, isDocumented: documented is { Value: not false }), printed);
        return documented is { Value: false } ? documented : new Fact(false, FactOrigin.Inferred, "The code reports success.", null);
    }

    private Mend? RemovalOfRetry(Fields fields, bool isDocumented)
    {
        if (!isDocumented)
            return fields.Removal("inferred", "retry");
        return set.Facts.TryGetValue("retry", out string? coverage) && coverage == "every" ? null : fields.Removal("retry");
    }

    private List<Observation> Observed(Fields fields)
    {
        var observations = new List<Observation>();
        foreach (YamlNode item in fields.Items("observed"))
        {
            if (Fields.Of(item, "observed", "an observation", Keys.Observed, findings) is not { } observation)
                continue;
            if (observation.RequiredText("text") is { } text && observation.RequiredText("source") is { } source)
                observations.Add(new Observation(text, source));
        }

        return observations;
    }

    private string? Group(Fields fields)
    {
        string? group = fields.Text("group");
        if (group == null || set.GroupNames == null)
            return null;
        if (set.GroupNames.Contains(group))
            return group;
        // A set without groups declares none either, and that is reported.
        if (set.GroupNames.Count == 0 && !set.Facts.ContainsKey("group") && !set.Layers.IsOverlay(fields.Key("group")!))
            return null;
        findings.Add(
            Rules.UnknownGroup, fields.Node("group")!.Place, NearMiss.Mend((YamlScalar)fields.Node("group")!, set.GroupNames, findings), group, set.Name,
            NearMiss.Hint(group, set.GroupNames, findings));
        return null;
    }
}
