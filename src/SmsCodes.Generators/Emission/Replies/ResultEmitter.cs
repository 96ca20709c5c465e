using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the class of one result.</summary>
internal static class ResultEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root;
        FieldTypes[] fields = [.. response.Result.Select(f => new FieldTypes(target, catalogue, response, f))];
        writer.Lines($$"""
            /// <summary>One result of a {{CSharpText.Doc(response.Name)}} reply.</summary>
            {{Target.Generated}}
            {{target.Visibility}} sealed class {{response.Name}}Result
            {
            """);
        writer.Indent();
        WriteStorage(writer, fields);
        writer.Line($"internal {response.Name}Result()").Open().Close().Line();
        WriteProperties(writer, fields);
        writer.Lines($$"""
            /// <summary>The fields that the result has, under the names that the provider gives them.</summary>
            public global::System.Collections.Generic.IEnumerable<{{root}}.ReplyField> Fields
            {
                get
                {
            """);
        WriteShown(writer, fields);
        writer.Lines("""
                }
            }

            """);
        WriteIsFailed(writer, fields);
        writer.Line();
        WriteRequired(writer, target, response);
        writer.Line();
        WriteTake(writer, response, fields);
        writer.Line($"internal void AddCodes(global::System.Collections.Generic.List<{root}.CodeSeen> codes, int index)").Open();
        foreach (string line in fields.SelectMany(f => f.AddCode("index")))
            writer.Line(line);
        writer.Close();
        writer.Close();
    }

    /// <summary>What keeps the values of fields.</summary>
    internal static void WriteStorage(SourceWriter writer, IEnumerable<FieldTypes> fields)
    {
        string[] lines = [.. fields.SelectMany(f => f.Statics), .. fields.SelectMany(f => f.Fields)];
        foreach (string line in lines)
            writer.Line(line);
        if (lines.Length > 0)
            writer.Line();
    }

    /// <summary>The properties of fields, set within their class alone.</summary>
    internal static void WriteProperties(SourceWriter writer, IEnumerable<FieldTypes> fields)
    {
        foreach (FieldProperty property in fields.SelectMany(f => f.Properties))
        {
            string body = property.Getter == null ? "get; private set;" : $"get {{ return {property.Getter}; }}";
            writer.Line($"/// <summary>{property.Summary}</summary>");
            writer.Line($"public {property.Type} {property.Name} {{ {body} }}").Line();
        }
    }

    /// <summary>The statements that yield what there is.</summary>
    internal static void WriteShown(SourceWriter writer, IReadOnlyList<FieldTypes> fields)
    {
        writer.Indent().Indent();
        foreach (string line in fields.SelectMany(f => f.Show()))
            writer.Line(line);
        if (fields.Count == 0)
            writer.Line("yield break;");
        writer.Unindent().Unindent();
    }

    /// <summary>The statements of a switch over fields that take values.</summary>
    internal static void WriteTakeCase(SourceWriter writer, string label, IEnumerable<string> statements)
    {
        writer.Line(label).Open();
        foreach (string line in statements)
            writer.Line(line);
        writer.Line("break;").Close();
    }

    /// <summary>Whether what the fields say is a failure.</summary>
    internal static void WriteIsFailed(SourceWriter writer, IEnumerable<FieldTypes> fields)
    {
        string[] failed = [.. fields.Select(f => f.Failed).Where(f => f != null).Select(f => f!)];
        writer.Line("/// <summary>Whether this part of the request failed.</summary>");
        writer.Line("public bool IsFailed").Open();
        writer.Line($"get {{ return {(failed.Length == 0 ? "false" : string.Join(" || ", failed))}; }}").Close();
    }

    /// <summary>What a result lacks.</summary>
    internal static void WriteRequired(SourceWriter writer, Target target, Response response)
    {
        writer.Line("// The name of what a result must have and this one lacks, or null.");
        writer.Line($"internal string{target.Q} Missing").Open();
        writer.Line("get").Open();
        foreach (ResponseField field in response.Result.Where(f => f.IsRequired))
        {
            string isMissing = field.Kind switch
            {
                FieldKind.Code => $"!{field.Name}.IsPresent",
                FieldKind.Texts => $"{field.Name}.Count == 0",
                FieldKind.Text or FieldKind.Digits or FieldKind.ChosenCode => $"string.IsNullOrEmpty({field.Name})",
                _ => $"!{field.Name}.HasValue",
            };
            writer.Line($"if ({isMissing})");
            writer.Line($"    return {CSharpText.Literal(field.Key)};");
        }

        writer.Line("return null;").Close().Close();
    }

    /// <summary>The method that takes a text for the value of a field.</summary>
    internal static void WriteTake(SourceWriter writer, Response response, FieldTypes[] fields)
    {
        writer.Line($"internal void Take(int field, global::System.ReadOnlySpan<byte> text, bool isNumber, in {response.Name}Options options)").Open();
        writer.Line("switch (field)").Open();
        for (int i = 0; i < fields.Length; i++)
            WriteTakeCase(writer, $"case {CSharpText.Number(i)}:", fields[i].Take(""));
        writer.Close().Close().Line();
    }
}
