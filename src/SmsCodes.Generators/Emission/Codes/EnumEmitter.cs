using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits the enum of a code set: members in the document's order, with the provider's words.</summary>
internal static class EnumEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set)
    {
        writer.Line($"/// <summary>{CSharpText.Doc(set.Summary)}</summary>");
        string overlays = set.Overlays.Count == 0 ? "" : $"; changed by {string.Join(", ", set.Overlays)}";
        writer.Line($"/// <remarks>{CSharpText.Doc(catalogue.Title)}: {CSharpText.Doc(set.Title)}{CSharpText.Doc(overlays)}</remarks>");
        if (set.Retired != null)
            writer.Line(Obsolete(set.Retired));
        writer.Line(Target.Generated);
        WriteMark(writer, target, catalogue, set);
        writer.Line($"{target.Visibility} enum {set.Name}").Open();
        string? group = null;
        bool isFirst = true;
        foreach (Code code in set.Codes)
        {
            if (!isFirst)
                writer.Line();
            isFirst = false;
            if (code.Group != group && code.Group != null)
                writer.Line("// " + CSharpText.Comment(code.Group)).Line();
            group = code.Group;
            WriteMember(writer, target, catalogue, set, code);
        }

        writer.Close();
    }

    /// <summary>What analyzers want to know of the set and cannot see in its members.</summary>
    private static void WriteMark(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set)
    {
        string wire = set.Wire switch { Wire.Text => "text", Wire.Binary => "binary", _ => "integer" };
        string digits = set.Digits == null ? "" : $", Digits = {CSharpText.Number(set.Digits.Value)}";
        string facts = string.Join(" ", InferredFacts(set));
        string inferred = facts.Length == 0 ? "" : $", Inferred = {CSharpText.Literal(facts)}";
        writer.Line($"[{target.Root}.CatalogueSet({CSharpText.Literal(catalogue.Provider)}, {CSharpText.Literal(wire)}{digits}{inferred})]");
    }

    private static IEnumerable<string> InferredFacts(CodeSet set)
    {
        if (set.Codes.Any(c => c.Final is { Origin: FactOrigin.Inferred }))
            yield return "final";
        if (set.Codes.Any(c => c.Permanent is { Origin: FactOrigin.Inferred }))
            yield return "permanent";
        // That a success is not to be sent again follows from the word alone.
        if (set.Codes.Any(c => c.Success != true && c.Retry is { Origin: FactOrigin.Inferred }))
            yield return "retry";
    }

    private static void WriteMember(SourceWriter writer, Target target, Catalogue catalogue, CodeSet set, Code code)
    {
        writer.Line($"/// <summary>{CSharpText.Doc(code.English ?? code.Text ?? code.Label ?? code.Name)}</summary>");
        writer.Line($"/// <remarks>{string.Join(" ", Remarks(catalogue, code))}</remarks>");
        if (!TellsItsCode(set, code))
            writer.Line($"[{target.Root}.Code({CSharpText.Literal(code.Printed ?? "")})]");
        if (code.Retired != null)
            writer.Line(Obsolete(code.Retired));
        writer.Line($"{code.Name} = {CSharpText.Number(code.Value)},");
        foreach (string former in code.Formerly)
            WriteFormer(writer, target, set, code, former);
    }

    /// <summary>The member under a name that it had once, for code that still uses it.</summary>
    private static void WriteFormer(SourceWriter writer, Target target, CodeSet set, Code code, string former)
    {
        writer.Line();
        writer.Line($"/// <summary>Former name of <see cref=\"{code.Name}\"/>.</summary>");
        if (!TellsItsCode(set, code))
            writer.Line($"[{target.Root}.Code({CSharpText.Literal(code.Printed ?? "")})]");
        writer.Line($"[global::System.Obsolete({CSharpText.Literal($"It is now named {code.Name}.")})]");
        writer.Line($"{former} = {CSharpText.Number(code.Value)},");
    }

    /// <summary>Marks what is retired.</summary>
    internal static string Obsolete(Retirement retired) => $"[global::System.Obsolete({CSharpText.Literal(retired.Sentence)})]";

    /// <summary>Whether the code can be told from the member's number alone.</summary>
    private static bool TellsItsCode(CodeSet set, Code code) =>
        set.Wire == Wire.Integer && set.Digits == null && code.Printed != null && !code.IsClass;

    private static IEnumerable<string> Remarks(Catalogue catalogue, Code code)
    {
        yield return Identity(code);
        if (!catalogue.IsEnglish && code.Text != null)
            yield return $"\"{CSharpText.Doc(code.Text)}\"";
        if (code.Final != null)
            yield return $"Final: {Answer(code.Final)}.";
        if (code.Permanent != null)
            yield return $"Permanent: {Answer(code.Permanent)}.";
        if (code.Retry != null)
            yield return $"Send again: {Answer(code.Retry)}.";
        if (code.AliasOf != null)
            yield return $"The same code as {code.AliasOf}.";
        if (code.Origin == RowOrigin.Observed)
            yield return $"Not in the document; seen in {CSharpText.Doc(code.Source ?? "")}.";
        foreach (OverlayChange change in code.Changes)
            yield return CSharpText.Doc(change.Sentence);
    }

    private static string Identity(Code code)
    {
        string identity = code switch
        {
            { Printed: null, Http: { } http } => $"No code, HTTP status {CSharpText.Number(http)} alone",
            { Printed: null } => "No code",
            { IsClass: true } => $"Codes {CSharpText.Number(code.Value)} to {CSharpText.Number(code.ClassEnd!.Value)} (<c>{CSharpText.Doc(code.Printed)}</c>)",
            _ => $"Code <c>{CSharpText.Doc(code.Printed)}</c>",
        };
        string label = code.Label == null ? "" : $", <c>{CSharpText.Doc(code.Label)}</c>";
        string http2 = code.Http == null || code.Printed == null ? "" : $", HTTP status {CSharpText.Number(code.Http.Value)}";
        return identity + label + http2 + ".";
    }

    private static string Answer(Fact fact)
    {
        string answer = fact.Value switch { true => "yes", false => "no", _ => "not known" };
        if (fact.AfterSeconds != null)
            answer += $", after {CSharpText.Number(fact.AfterSeconds.Value)} s";
        return fact.Origin switch
        {
            FactOrigin.Inferred => $"{answer} (inferred)",
            FactOrigin.Overlay => $"{answer} (overlay)",
            _ => answer,
        };
    }
}
