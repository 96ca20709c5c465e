using System;
using System.Collections.Generic;
using System.Globalization;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>Reads the facts of one row: what the document states, and apart from it what is inferred.</summary>
internal sealed class FactJudge(Fields row, Layers layers, FindingList findings)
{
    private const string Retry = "retry";

    /// <summary>A documented fact in its short or long form, or null.</summary>
    internal Fact? Documented(string key)
    {
        YamlNode? node = row.Node(key);
        if (node is not YamlMapping)
            return row.Word(key, AnswersTo(key)) is { } word ? new Fact(Answer(word), OriginOf(key), null, null) : null;

        Fields fact = new((YamlMapping)node, "a documented fact", Keys.Stated, findings);
        return fact.RequiredWord("value", AnswersTo(key)) is { } value ? new Fact(Answer(value), OriginOf(key), fact.Text("stated"), After(fact, key, value)) : null;
    }

    /// <summary>The inferred facts by key.</summary>
    internal Dictionary<string, Fact> Inferred()
    {
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        if (row.Mapping("inferred", "'inferred'", Keys.Inferred) is not { } inferred)
            return facts;
        foreach (string key in Keys.Inferred)
        {
            if (inferred.Mapping(key, "an inferred fact", Keys.InferredFact) is not { } fact)
                continue;
            if (row.Key(key) is { } documented)
            {
                findings.Add(
                    Rules.InferredAndDocumented, inferred.Key(key)!.Place, documented.Place, row.Removal("inferred", key), key,
                    Fields.LineOf(documented.Place, inferred.Key(key)!.Place));
                continue;
            }

            string? value = fact.RequiredWord("value", Words.Answers);
            string? because = fact.RequiredText("because");
            int? after = After(fact, key, value);
            if (value != null && because != null)
                facts.Add(key, new Fact(Answer(value), FactOrigin.Inferred, because, after));
        }

        return facts;
    }

    /// <summary>What is not inferred is the document's, unless an overlay says it.</summary>
    private FactOrigin OriginOf(string key) => layers.IsOverlay(row.Key(key)!) ? FactOrigin.Overlay : FactOrigin.Documented;

    /// <summary>Only an overlay takes away a fact that the document states; of 'retry', a document may say itself that it is not known.</summary>
    private IReadOnlyList<string> AnswersTo(string key) =>
        key == Retry || (row.Key(key) is { } written && layers.IsOverlay(written)) ? Words.AnswersOrUnknown : Words.Answers;

    private static bool? Answer(string word) => word switch { "true" => true, "false" => false, _ => null };

    private int? After(Fields fact, string key, string? value)
    {
        YamlScalar? after = fact.Scalar("after");
        if (after == null)
            return null;
        if (key != Retry || value is not null and not "true")
        {
            findings.Add(Rules.AfterWithoutRetry, after.Place, key == Retry ? null : fact.Removal("after"));
            return null;
        }

        if (TryReadSeconds(after.Value, out int seconds))
            return seconds;
        findings.Add(Rules.InvalidDuration, after.Place, "after", after.Value);
        return null;
    }

    private static bool TryReadSeconds(string text, out int seconds)
    {
        seconds = 0;
        int unit = text.Length == 0 ? 0 : text[text.Length - 1] switch { 's' => 1, 'm' => 60, 'h' => 3600, 'd' => 86400, _ => 0 };
        if (unit == 0
            || !int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            || count is 0 or > 100_000_000
            || (long)count * unit > int.MaxValue)
            return false;
        seconds = count * unit;
        return true;
    }
}
