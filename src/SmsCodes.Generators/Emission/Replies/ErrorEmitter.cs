using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the class of a reply's error.</summary>
internal static class ErrorEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        ErrorShape error = response.Error!;
        string root = target.Root, code = $"{root}.CodeValue<{root}.{catalogue.Provider}.{error.Set}>";
        string name = response.Name + "ReplyError";
        FieldTypes[] fields = [.. error.Fields.Select(f => new FieldTypes(target, catalogue, response, f))];
        writer.Lines($$"""
            /// <summary>The error that a {{CSharpText.Doc(response.Name)}} reply reports.</summary>
            {{Target.Generated}}
            {{target.Visibility}} sealed class {{name}}
            {
            """);
        writer.Indent();
        ResultEmitter.WriteStorage(writer, fields);
        writer.Unindent();
        writer.Lines($$"""
                internal {{name}}()
                {
                }

                /// <summary>The error's code; not present where the reply gives none.</summary>
                public {{code}} Code { get; private set; }

                /// <summary>What the reply says of the error, in the provider's language; null where it says nothing.</summary>
                public string{{target.Q}} Message { get; private set; }

            """);
        writer.Indent();
        if (error.Details != null)
        {
            writer.Line("/// <summary>What is wrong with single elements of the request.</summary>");
            writer.Line($"public {root}.ReplyList<{root}.ReplyErrorDetail> Details {{ get; private set; }}").Line();
        }

        ResultEmitter.WriteProperties(writer, fields);
        writer.Line($"internal void Complete({code} code, string{target.Q} message{(error.Details == null ? "" : $", {root}.ReplyList<{root}.ReplyErrorDetail> details")})").Open();
        writer.Line("Code = code;");
        if (error.Details != null)
            writer.Line("Details = details;");
        writer.Line(error.Details == null ? "Message = message;" : $"Message = message ?? {root}.ReplyText.MessageOf(details);");
        writer.Close().Line();
        if (fields.Length > 0)
            ResultEmitter.WriteTake(writer, response, fields);
        writer.Line($"internal void AddCodes(global::System.Collections.Generic.List<{root}.CodeSeen> codes)").Open();
        string seen = CodeExpressions.Seen(target, catalogue, error.CodeKeys[0], "null", error.Set, "Code");
        writer.Line("if (Code.IsPresent)");
        writer.Line($"    codes.Add({seen});");
        foreach (string line in fields.SelectMany(f => f.AddCode("null")))
            writer.Line(line);
        writer.Close().Line();
        writer.Lines($$"""
            internal global::System.Collections.Generic.IEnumerable<{{root}}.ReplyField> Fields
            {
                get
                {
                    if (Code.IsPresent)
                        yield return new {{root}}.ReplyField({{CSharpText.Literal(error.CodeKeys[0])}}, {{seen}});
            """);
        writer.Indent().Indent();
        foreach (string line in fields.SelectMany(f => f.Show()))
            writer.Line(line);
        writer.Unindent().Unindent();
        writer.Lines("""
                }
            }
            """);
        writer.Close();
    }
}
