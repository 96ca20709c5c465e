using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission.Codes;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the class of a reply: what it holds.</summary>
internal static class ReplyEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root, name = response.Name + "Reply";
        FieldTypes[] fields = [.. response.Reply.Select(f => new FieldTypes(target, catalogue, response, f))];
        writer.Lines($$"""
            /// <summary>{{CSharpText.Doc(response.Summary)}}</summary>
            /// <remarks>A reply of {{CSharpText.Doc(catalogue.Title)}}. What it holds is never part of an exception's message or of its own text.</remarks>
            {{Target.Generated}}{{(response.Retired == null ? "" : "\n" + EnumEmitter.Obsolete(response.Retired))}}
            {{target.Visibility}} sealed class {{name}} : {{root}}.IReply
            {
                private {{root}}.ReplyList<{{root}}.ReplyDoubt> _doubts;

                internal {{name}}()
                {
                }

                /// <inheritdoc/>
                public {{root}}.ReplyFormat Format { get; private set; }

                /// <inheritdoc/>
                public {{root}}.ReplyOutcome Outcome { get; private set; }

                /// <summary>What could be read in more than one way.</summary>
                public {{root}}.ReplyList<{{root}}.ReplyDoubt> Doubts { get { return _doubts; } }

                global::System.Collections.Generic.IReadOnlyList<{{root}}.ReplyDoubt> {{root}}.IReply.Doubts { get { return _doubts; } }

            """);
        writer.Indent();
        ResultEmitter.WriteStorage(writer, fields);
        WriteError(writer, target, catalogue, response);
        ResultEmitter.WriteProperties(writer, fields);
        WriteResults(writer, target, response);
        WriteHasFailed(writer, response, fields);
        WriteCodes(writer, target, catalogue, response, fields);
        WriteFields(writer, target, catalogue, response, fields);
        if (CodesEmitter.IsFor(response))
            WriteCleared(writer, target, catalogue, response, fields);
        ParseMethods.Write(writer, target, catalogue, response);
        writer.Line();
        ReaderEmitter.Write(writer, target, catalogue, response);
        writer.Line();
        ShapeEmitter.Write(writer, target, catalogue, response);
        writer.Close();
    }

    /// <summary>Whether the reply has a code of its own when all went well.</summary>
    internal static bool HasSuccessCode(Catalogue catalogue, Response response) =>
        response.Error != null && CodeExpressions.HasSuccess(catalogue, response.Error.Set);

    private static void WriteError(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root;
        if (response.Error == null)
            writer.Line($"string{target.Q} {root}.IReply.Message {{ get {{ return null; }} }}").Line();
        if (response.Error is { } error)
        {
            writer.Line("/// <summary>The error that the reply reports; null where it reports none.</summary>");
            writer.Line($"public {response.Name}ReplyError{target.Q} Error {{ get; private set; }}").Line();
            writer.Line("/// <summary>What the reply says, of an error or of a success, in the provider's language; null where it says nothing.</summary>");
            writer.Line($"public string{target.Q} Message {{ get; private set; }}").Line();
            if (HasSuccessCode(catalogue, response))
            {
                writer.Line("/// <summary>The reply's own code, of a success or of an error; not present where it gives none.</summary>");
                writer.Line($"public {root}.CodeValue<{root}.{catalogue.Provider}.{error.Set}> Code {{ get; private set; }}").Line();
            }
        }

        string info = response.Error == null ? $"default({root}.CodeInfo)" : $"Error == null ? default({root}.CodeInfo) : Error.Code.Info";
        writer.Lines($$"""
            {{root}}.CodeInfo {{root}}.IReply.ErrorInfo { get { return {{info}}; } }

            """);
    }

    private static void WriteResults(SourceWriter writer, Target target, Response response)
    {
        string root = target.Root;
        if (response.Result.Count > 0)
        {
            writer.Line("/// <summary>The results, in the order of the reply.</summary>");
            writer.Line($"public {root}.ReplyList<{response.Name}Result> Results {{ get; private set; }}").Line();
        }

        string yield = response.Result.Count > 0
            ? "foreach (var result in Results)\n            yield return result.Fields;"
            : "yield break;";
        writer.Lines($$"""
            global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.IEnumerable<{{root}}.ReplyField>> {{root}}.IReply.ResultFields
            {
                get
                {
                    {{yield}}
                }
            }

            """);
    }

    /// <summary>Whether some of what was asked failed, by what the reply or a result says.</summary>
    private static void WriteHasFailed(SourceWriter writer, Response response, FieldTypes[] fields)
    {
        string[] failed = [.. fields.Select(f => f.Failed).OfType<string>()];
        bool canResultFail = response.Result.Any(f => f.Failed.Count > 0);
        writer.Line("private bool HasFailed").Open().Line("get").Open();
        if (canResultFail)
        {
            writer.Line("foreach (var result in Results)").Open();
            writer.Line("if (result.IsFailed)");
            writer.Line("    return true;").Close().Line();
        }

        writer.Line($"return {(failed.Length == 0 ? "false" : string.Join(" || ", failed))};").Close().Close().Line();
    }

    private static void WriteCodes(SourceWriter writer, Target target, Catalogue catalogue, Response response, FieldTypes[] fields)
    {
        string root = target.Root;
        writer.Lines($$"""
            /// <summary>Every code met, those of the reply as a whole first, known or not. Each call makes the list anew.</summary>
            public global::System.Collections.Generic.IReadOnlyList<{{root}}.CodeSeen> Codes
            {
                get
                {
                    var codes = new global::System.Collections.Generic.List<{{root}}.CodeSeen>();
            """);
        writer.Indent().Indent();
        if (response.Error is { } error)
        {
            writer.Line("if (Error != null)");
            writer.Line("    Error.AddCodes(codes);");
            if (HasSuccessCode(catalogue, response))
            {
                writer.Line("else if (Code.IsPresent)");
                writer.Line($"    codes.Add({CodeExpressions.Seen(target, catalogue, error.CodeKeys[0], "null", error.Set, "Code")});");
            }
        }

        foreach (string line in fields.SelectMany(f => f.AddCode("null")))
            writer.Line(line);
        if (response.Result.Count > 0)
        {
            writer.Line("for (int i = 0; i < Results.Count; i++)");
            writer.Line("    Results[i].AddCodes(codes, i);");
        }

        writer.Line("return codes;");
        writer.Unindent().Unindent();
        writer.Lines("""
                }
            }

            """);
    }

    /// <summary>The method by which one object serves for all replies where only codes are wanted.</summary>
    private static void WriteCleared(SourceWriter writer, Target target, Catalogue catalogue, Response response, FieldTypes[] fields)
    {
        writer.Line($"internal {response.Name}Reply Cleared()").Open();
        writer.Line($"Format = default({target.Root}.ReplyFormat);");
        writer.Line($"Outcome = default({target.Root}.ReplyOutcome);");
        writer.Line($"_doubts = default({target.Root}.ReplyList<{target.Root}.ReplyDoubt>);");
        if (response.Error is { } error)
        {
            writer.Line("Error = null;");
            if (HasSuccessCode(catalogue, response))
                writer.Line($"Code = default({target.Root}.CodeValue<{target.Root}.{catalogue.Provider}.{error.Set}>);");
        }

        foreach (string line in fields.Where(f => f.IsForCodes).SelectMany(f => f.Clear()))
            writer.Line(line);
        writer.Line("return this;").Close().Line();
    }

    private static void WriteFields(SourceWriter writer, Target target, Catalogue catalogue, Response response, FieldTypes[] fields)
    {
        string root = target.Root;
        writer.Lines($$"""
            /// <summary>The fields of the reply as a whole that it has, those of its error included.</summary>
            public global::System.Collections.Generic.IEnumerable<{{root}}.ReplyField> Fields
            {
                get
                {
            """);
        writer.Indent().Indent();
        bool hasCode = HasSuccessCode(catalogue, response);
        if (hasCode)
        {
            ErrorShape shape = response.Error!;
            writer.Line("if (Error == null && Code.IsPresent)");
            writer.Line($"    yield return new {root}.ReplyField({CSharpText.Literal(shape.CodeKeys[0])}, {CodeExpressions.Seen(target, catalogue, shape.CodeKeys[0], "null", shape.Set, "Code")});");
        }

        foreach (string line in fields.SelectMany(f => f.Show()))
            writer.Line(line);
        if (response.Error != null)
        {
            writer.Lines("""
                if (Error != null)
                {
                    foreach (var said in Error.Fields)
                        yield return said;
                }
                """);
        }
        else if (fields.Length == 0)
        {
            writer.Line("yield break;");
        }

        writer.Unindent().Unindent();
        writer.Lines("""
                }
            }

            """);
    }
}
