using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Cli.Output;

/// <summary>The one line that answers: send it again? And who says so?</summary>
internal static class RetryLine
{
    /// <summary>The line for the rows of a code: one answer, or one for each set where they differ.</summary>
    public static string Of(IReadOnlyList<CodeInfo> rows, string question = "Send it again?")
    {
        List<string> answers = [.. rows.Select(Sentence).Distinct()];
        return $"{question} " + (answers.Count == 1 ? Ended(Capital(answers[0])) : BySet(rows));
    }

    /// <summary>The answer that all rows give; null where they differ or nobody knows.</summary>
    public static bool? Agreed(IReadOnlyList<CodeInfo> rows) => IsAgreed(rows) ? FactWords.IsYes(rows[0].Retry) : null;

    private static bool IsAgreed(IReadOnlyList<CodeInfo> rows) => rows.Select(Word).Distinct().Count() == 1;

    private static string BySet(IReadOnlyList<CodeInfo> rows)
    {
        bool isAgreed = IsAgreed(rows);
        string lead = isAgreed ? Capital(Word(rows[0])) : "It depends";
        IEnumerable<string> answers = rows.GroupBy(row => row.Set!.Name)
            .Select(set => (Set: set.Key, Answer: isAgreed ? Reason([.. set]) : " " + Answer([.. set])))
            .GroupBy(set => set.Answer, set => set.Set)
            .Select(sets => $"in {string.Join(", ", sets)}{sets.Key}");
        return Ended($"{lead}: {string.Join("; ", answers)}");
    }

    /// <summary>Where all sets agree: why.</summary>
    private static string Reason(List<CodeInfo> rows)
    {
        List<string> answers = [.. rows.Select(Sentence).Distinct()];
        return answers.Count == 1 ? answers[0][Word(rows[0]).Length..].TrimEnd('.') : " for several reasons";
    }

    /// <summary>Where they don't: the set's answer, or a count of answers for codes that share a label.</summary>
    private static string Answer(List<CodeInfo> rows)
    {
        List<string> answers = [.. rows.Select(Sentence).Distinct()];
        return answers.Count == 1
            ? answers[0].TrimEnd('.')
            : string.Join(", ", rows.GroupBy(Word).Select(answer => $"{answer.Key} for {answer.Count()}"));
    }

    private static string Sentence(CodeInfo row) => FactWords.Sentence(row.Retry);

    private static string Word(CodeInfo row) => FactWords.IsYes(row.Retry) is { } answer ? FactWords.YesOrNo(answer) : FactWords.NobodySays;

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static string Ended(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";
}
