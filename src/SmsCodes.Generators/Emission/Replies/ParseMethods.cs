using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the methods that read a reply from a body, whatever it comes in: <c>Parse</c> throws, <c>TryParse</c> does not, and
/// <c>Read</c> says why there is none.</summary>
internal static class ParseMethods
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root, name = response.Name + "Reply", options = response.Name + "Options", q = target.Q;
        string whenTrue = target.Replies!.HasNotNullWhen && target.HasNullable ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        string provider = CSharpText.Literal(catalogue.Provider), responseName = CSharpText.Literal(response.Name);
        bool hasCodes = CodesEmitter.IsFor(response);
        string http = response.Error != null && CodeExpressions.HasHttpRows(catalogue, response.Error.Set)
            ? $$"""


                // Some errors are known by their HTTP status alone.
                var code = options.HttpStatus.HasValue ? {{root}}.{{catalogue.Provider}}.{{response.Error.Set}}Codes.Met(options.HttpStatus.Value) : default({{root}}.CodeValue<{{root}}.{{catalogue.Provider}}.{{response.Error.Set}}>);
                if (code.IsKnown)
                {
                    var reply = {{CodesEmitter.NewReply(response, "codes")}};
                    reply.Error = codes == null ? new {{response.Name}}ReplyError() : codes._error;
                    reply.Error.Complete(code, null{{(response.Error.Details == null ? "" : $", default({root}.ReplyList<{root}.ReplyErrorDetail>)")}});
                    reply.Outcome = {{root}}.ReplyOutcome.Error;
                    return reply;
                }

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
            {{ReadText(root, name)}}

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
                var failure = default({{root}}.ReplyFailure);
                var reply = Read(utf8, options, {{(hasCodes ? "null, " : "")}}ref failure);
                return reply != null ? new {{root}}.ParseResult<{{name}}>(reply) : new {{root}}.ParseResult<{{name}}>(ReasonOf(failure));
            }

            {{(hasCodes ? "// Only codes are taken where there is an object for them.\n" : "")}}internal static {{name}}{{q}} Read(global::System.ReadOnlySpan<byte> utf8, {{options}} options, {{(hasCodes ? $"{name}Codes{q} codes, " : "")}}ref {{root}}.ReplyFailure failure)
            {
                var reader = new Reader(options{{(hasCodes ? ", codes" : "")}});
                {{root}}.ReplyFormat format;
                if ({{root}}.ReplyBody.Read(utf8, Shapes.Shape, options.Format, ref reader, out format, ref failure) && reader.Finish(format, ref failure))
                    return reader.Reply;{{http}}
                return null;
            }

            internal static {{root}}.SmsReplyException ReasonOf({{root}}.ReplyFailure failure)
            {
                return new {{root}}.SmsReplyException({{provider}}, {{responseName}}, failure.Expected ?? Shapes.Shape.Expected, failure.Offset);
            }
            """);
    }

    /// <summary>C# of the body of a method that reads a text as UTF-8.</summary>
    /// <param name="root">The root namespace.</param>
    /// <param name="type">What is read.</param>
    internal static string ReadText(string root, string type) => $$"""
        {
            int length;
            byte[] utf8 = {{root}}.ReplyText.Encode(text, out length);
            try
            {
                var read = Read(new global::System.ReadOnlySpan<byte>(utf8, 0, length), options);
                return read.Success ? read : new {{root}}.ParseResult<{{type}}>({{root}}.ReplyText.InCharacters(read.Failure, utf8, length));
            }
            finally
            {
                {{root}}.ReplyText.Return(utf8);
            }
        }
        """;
}
