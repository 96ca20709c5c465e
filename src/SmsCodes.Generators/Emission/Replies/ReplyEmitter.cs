using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the class of a reply: what it holds, and the methods that read it from a body.</summary>
internal static class ReplyEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root, name = response.Name + "Reply";
        FieldTypes[] fields = [.. response.Reply.Select(f => new FieldTypes(target, catalogue, response, f))];
        writer.Lines($$"""
            /// <summary>{{CSharpText.Doc(response.Summary)}}</summary>
            /// <remarks>A reply of {{CSharpText.Doc(catalogue.Title)}}. What it holds is never part of an exception's message or of its own text.</remarks>
            {{Target.Generated}}
            {{target.Visibility}} sealed class {{name}} : {{root}}.IReply
            {
                private {{root}}.ReplyList<{{root}}.ReplyDoubt> _doubts;

                private {{name}}()
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
        WriteMethods(writer, target, catalogue, response);
        writer.Line();
        ReaderEmitter.Write(writer, target, catalogue, response);
        writer.Line();
        ShapeEmitter.Write(writer, target, catalogue, response);
        writer.Close();
    }

    /// <summary>Whether the reply has a code of its own when all went well.</summary>
    internal static bool HasSuccessCode(Catalogue catalogue, Response response) =>
        response.Error != null && CodeTests.HasSuccess(catalogue, response.Error.Set);

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
                writer.Line($"    codes.Add(new {root}.CodeSeen({CSharpText.Literal(error.CodeKeys[0])}, null, {root}.{catalogue.Provider}.{error.Set}Codes.Set, Code.Row, Code.Raw));");
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
            string key = CSharpText.Literal(response.Error!.CodeKeys[0]);
            writer.Line("if (Error == null && Code.IsPresent)");
            writer.Line($"    yield return new {root}.ReplyField({key}, new {root}.CodeSeen({key}, null, {root}.{catalogue.Provider}.{response.Error.Set}Codes.Set, Code.Row, Code.Raw));");
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

    private static void WriteMethods(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root, name = response.Name + "Reply", options = response.Name + "Options", q = target.Q;
        string whenTrue = target.Replies!.HasNotNullWhen && target.HasNullable ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        string provider = CSharpText.Literal(catalogue.Provider), responseName = CSharpText.Literal(response.Name);
        string http = response.Error != null && CodeTests.HasHttpRows(catalogue, response.Error.Set)
            ? $$"""


                // Some errors are known by their HTTP status alone.
                var code = options.HttpStatus.HasValue ? {{root}}.{{catalogue.Provider}}.{{response.Error.Set}}Codes.Met(options.HttpStatus.Value) : default({{root}}.CodeValue<{{root}}.{{catalogue.Provider}}.{{response.Error.Set}}>);
                if (code.IsKnown)
                    return new {{root}}.ParseResult<{{name}}>(new {{name}} { Error = new {{response.Name}}ReplyError(code, null), Outcome = {{root}}.ReplyOutcome.Error });

            """
            : "";
        writer.Lines($$"""
            /// <summary>Reads a body.</summary>
            /// <param name="text">The body.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <exception cref="global::System.ArgumentNullException">There is no text.</exception>
            /// <exception cref="{{root}}.SmsReplyException">The body is no such reply.</exception>
            public static {{name}} Parse(string text, {{options}} options = default({{options}}))
            {
                if (text == null)
                    throw new global::System.ArgumentNullException("text");
                return Read(text, options).Reply;
            }

            /// <inheritdoc cref="Parse(string, {{options}})"/>
            /// <param name="utf8">The body, in UTF-8.</param>
            /// <param name="options">What is known beside the body.</param>
            public static {{name}} Parse(global::System.ReadOnlySpan<byte> utf8, {{options}} options = default({{options}}))
            {
                return Read(utf8, options).Reply;
            }

            /// <summary>Reads a body in a charset.</summary>
            /// <param name="body">The body.</param>
            /// <param name="encoding">Its charset.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <exception cref="global::System.ArgumentNullException">Body or charset are missing.</exception>
            /// <exception cref="{{root}}.SmsReplyException">The body is no such reply.</exception>
            public static {{name}} Parse(byte[] body, global::System.Text.Encoding encoding, {{options}} options = default({{options}}))
            {
                if (body == null)
                    throw new global::System.ArgumentNullException("body");
                if (encoding == null)
                    throw new global::System.ArgumentNullException("encoding");
                return Read(body, encoding, options).Reply;
            }

            /// <summary>Reads a body in a charset, at most 16 MiB of it.</summary>
            /// <param name="body">The body.</param>
            /// <param name="encoding">Its charset.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <exception cref="global::System.ArgumentNullException">Body or charset are missing.</exception>
            /// <exception cref="global::System.IO.IOException">The stream cannot be read.</exception>
            /// <exception cref="{{root}}.SmsReplyException">The body is no such reply.</exception>
            public static {{name}} Parse(global::System.IO.Stream body, global::System.Text.Encoding encoding, {{options}} options = default({{options}}))
            {
                if (body == null)
                    throw new global::System.ArgumentNullException("body");
                return Parse({{root}}.ReplyText.ReadAll(body), encoding, options);
            }

            /// <summary>Reads a body.</summary>
            /// <param name="text">The body.</param>
            /// <param name="reply">The reply; null where the body is none.</param>
            /// <returns>Whether the body is such a reply; the reply may still report an error.</returns>
            public static bool TryParse(string{{q}} text, {{whenTrue}}out {{name}}{{q}} reply)
            {
                return TryParse(text, default({{options}}), out reply);
            }

            /// <inheritdoc cref="TryParse(string{{q}}, out {{name}}{{q}})"/>
            /// <param name="text">The body.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <param name="reply">The reply; null where the body is none.</param>
            public static bool TryParse(string{{q}} text, {{options}} options, {{whenTrue}}out {{name}}{{q}} reply)
            {
                var read = Read(text ?? "", options);
                reply = read.Success ? read.Reply : null;
                return read.Success;
            }

            /// <inheritdoc cref="TryParse(string{{q}}, out {{name}}{{q}})"/>
            /// <param name="utf8">The body, in UTF-8.</param>
            /// <param name="reply">The reply; null where the body is none.</param>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, {{whenTrue}}out {{name}}{{q}} reply)
            {
                return TryParse(utf8, default({{options}}), out reply);
            }

            /// <inheritdoc cref="TryParse(string{{q}}, out {{name}}{{q}})"/>
            /// <param name="utf8">The body, in UTF-8.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <param name="reply">The reply; null where the body is none.</param>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, {{options}} options, {{whenTrue}}out {{name}}{{q}} reply)
            {
                var read = Read(utf8, options);
                reply = read.Success ? read.Reply : null;
                return read.Success;
            }

            /// <inheritdoc cref="TryParse(string{{q}}, out {{name}}{{q}})"/>
            /// <param name="body">The body.</param>
            /// <param name="encoding">Its charset.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <param name="reply">The reply; null where the body is none.</param>
            public static bool TryParse(byte[]{{q}} body, global::System.Text.Encoding{{q}} encoding, {{options}} options, {{whenTrue}}out {{name}}{{q}} reply)
            {
                var read = Read(body ?? new byte[0], encoding ?? global::System.Text.Encoding.UTF8, options);
                reply = read.Success ? read.Reply : null;
                return read.Success;
            }

            /// <inheritdoc cref="TryParse(string{{q}}, out {{name}}{{q}})"/>
            /// <param name="body">The body; a stream that cannot be read counts as none.</param>
            /// <param name="encoding">Its charset.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <param name="reply">The reply; null where the body is none.</param>
            public static bool TryParse(global::System.IO.Stream{{q}} body, global::System.Text.Encoding{{q}} encoding, {{options}} options, {{whenTrue}}out {{name}}{{q}} reply)
            {
                return TryParse({{root}}.ReplyText.TryReadAll(body), encoding, options, out reply);
            }

            /// <summary>Reads a body; the result says why there is no reply.</summary>
            /// <param name="text">The body.</param>
            /// <param name="options">What is known beside the body.</param>
            public static {{root}}.ParseResult<{{name}}> Read(string text, {{options}} options = default({{options}}))
            {
                int length;
                byte[] utf8 = {{root}}.ReplyText.Encode(text, out length);
                try
                {
                    var read = Read(new global::System.ReadOnlySpan<byte>(utf8, 0, length), options);
                    return read.Success ? read : new {{root}}.ParseResult<{{name}}>({{root}}.ReplyText.InCharacters(read.Failure, utf8, length));
                }
                finally
                {
                    {{root}}.ReplyText.Return(utf8);
                }
            }

            /// <summary>Reads a body in a charset; the result says why there is no reply.</summary>
            /// <param name="body">The body.</param>
            /// <param name="encoding">Its charset.</param>
            /// <param name="options">What is known beside the body.</param>
            public static {{root}}.ParseResult<{{name}}> Read(byte[] body, global::System.Text.Encoding encoding, {{options}} options = default({{options}}))
            {
                if ({{root}}.ReplyText.IsUtf8(encoding))
                    return Read(new global::System.ReadOnlySpan<byte>(body), options);
                string{{q}} text = {{root}}.ReplyText.TryDecode(body, encoding);
                return text != null ? Read(text, options)
                    : new {{root}}.ParseResult<{{name}}>(new {{root}}.SmsReplyException({{provider}}, {{responseName}}, "a body in the charset that was said", 0));
            }

            /// <summary>Reads a body in UTF-8; the result says why there is no reply.</summary>
            /// <param name="utf8">The body.</param>
            /// <param name="options">What is known beside the body.</param>
            public static {{root}}.ParseResult<{{name}}> Read(global::System.ReadOnlySpan<byte> utf8, {{options}} options = default({{options}}))
            {
                var reader = new Reader(options);
                var failure = default({{root}}.ReplyFailure);
                {{root}}.ReplyFormat format;
                if ({{root}}.ReplyBody.Read(utf8, Shapes.Shape, options.Format, ref reader, out format, ref failure) && reader.Finish(format, ref failure))
                    return new {{root}}.ParseResult<{{name}}>(reader.Reply);{{http}}
                return new {{root}}.ParseResult<{{name}}>(new {{root}}.SmsReplyException({{provider}}, {{responseName}}, failure.Expected ?? Shapes.Shape.Expected, failure.Offset));
            }
            """);
    }
}
