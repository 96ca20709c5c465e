using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the class that lists the parsers of a provider, and reads the replies of an HTTP client.</summary>
internal static class ParsersEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue)
    {
        string root = target.Root, provider = catalogue.Provider;
        string all = string.Join(", ", catalogue.Responses.Select(r => $"new {r.Name}Parser()"));
        writer.Lines($$"""
            /// <summary>Reads the replies of {{CSharpText.Doc(catalogue.Title)}}.</summary>
            {{Target.Generated}}
            {{target.Visibility}} static class {{provider}}Replies
            {
                /// <summary>A parser for each declared response, for programs that read replies of any provider.</summary>
                public static {{root}}.ReplyList<{{root}}.ReplyParser> Parsers
                {
                    get { return new {{root}}.ReplyList<{{root}}.ReplyParser>(new {{root}}.ReplyParser[] { {{all}} }, {{CSharpText.Number(catalogue.Responses.Count)}}); }
                }
            """);
        writer.Indent();
        foreach (Response response in catalogue.Responses)
        {
            if (target.Replies!.HasHttp)
                WriteHttp(writer, target, catalogue, response);
            WriteParser(writer, target, catalogue, response);
        }

        writer.Close();
    }

    private static void WriteHttp(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root, read = $"Read{catalogue.Provider}{response.Name}Async", name = response.Name + "Reply", options = response.Name + "Options";
        writer.Line();
        writer.Lines($$"""
            /// <summary>Reads the {{CSharpText.Doc(response.Name)}} reply of a response, whatever its HTTP status; the result says why there is none.</summary>
            /// <remarks>The charset is the one that the response names; without one, UTF-8 where the body is, else {{CSharpText.Doc(response.Charset)}}.</remarks>
            /// <param name="response">The response; it is not disposed.</param>
            /// <param name="cancellationToken">Stops the reading.</param>
            /// <exception cref="global::System.Net.Http.HttpRequestException">The body did not arrive.</exception>
            /// <exception cref="global::System.OperationCanceledException">The reading was stopped.</exception>
            public static global::System.Threading.Tasks.Task<{{root}}.ParseResult<{{name}}>> Try{{read}}(
                this global::System.Net.Http.HttpResponseMessage response, global::System.Threading.CancellationToken cancellationToken = default(global::System.Threading.CancellationToken))
            {
                return Try{{read}}(response, default({{options}}), cancellationToken);
            }

            /// <inheritdoc cref="Try{{read}}(global::System.Net.Http.HttpResponseMessage, global::System.Threading.CancellationToken)"/>
            /// <param name="response">The response; it is not disposed.</param>
            /// <param name="options">What is known beside the body; the HTTP status is taken from the response.</param>
            /// <param name="cancellationToken">Stops the reading.</param>
            public static global::System.Threading.Tasks.Task<{{root}}.ParseResult<{{name}}>> Try{{read}}(
                this global::System.Net.Http.HttpResponseMessage response, {{options}} options,
                global::System.Threading.CancellationToken cancellationToken = default(global::System.Threading.CancellationToken))
            {
                return {{root}}.ReplyHttp.ReadAsync(response, options, {{CSharpText.Literal(response.Charset)}}, {{response.Name}}Parser.ReadHttp, cancellationToken);
            }

            /// <summary>Reads the {{CSharpText.Doc(response.Name)}} reply of a response, whatever its HTTP status.</summary>
            /// <inheritdoc cref="Try{{read}}(global::System.Net.Http.HttpResponseMessage, global::System.Threading.CancellationToken)"/>
            /// <exception cref="{{root}}.SmsReplyException">The body is no such reply.</exception>
            public static global::System.Threading.Tasks.Task<{{name}}> {{read}}(
                this global::System.Net.Http.HttpResponseMessage response, global::System.Threading.CancellationToken cancellationToken = default(global::System.Threading.CancellationToken))
            {
                return {{read}}(response, default({{options}}), cancellationToken);
            }

            /// <inheritdoc cref="{{read}}(global::System.Net.Http.HttpResponseMessage, global::System.Threading.CancellationToken)"/>
            /// <param name="response">The response; it is not disposed.</param>
            /// <param name="options">What is known beside the body; the HTTP status is taken from the response.</param>
            /// <param name="cancellationToken">Stops the reading.</param>
            public static global::System.Threading.Tasks.Task<{{name}}> {{read}}(
                this global::System.Net.Http.HttpResponseMessage response, {{options}} options,
                global::System.Threading.CancellationToken cancellationToken = default(global::System.Threading.CancellationToken))
            {
                return {{root}}.ReplyHttp.ReplyOf(Try{{read}}(response, options, cancellationToken));
            }
            """);
    }

    private static void WriteParser(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root, options = response.Name + "Options";
        string formats = string.Join(", ", response.Layouts.Select(l => $"{root}.ReplyFormat.{l.Format}").Distinct());
        string choices = string.Join(", ", response.Options.Select(o => CSharpText.Literal($"{o.Key}={string.Join("|", o.Choices)}")));
        writer.Line();
        writer.Lines($$"""
            private sealed class {{response.Name}}Parser : {{root}}.ReplyParser
            {
                internal {{response.Name}}Parser()
                    : base({{CSharpText.Literal(catalogue.Provider)}}, {{CSharpText.Literal(response.Name)}}, {{CSharpText.Literal(response.Summary)}}, {{CSharpText.Literal(response.Charset)}},
                        new[] { {{formats}} }, new string[] { {{choices}} })
                {
                }

                public override {{root}}.ParseResult<{{root}}.IReply> Read(
                    global::System.ReadOnlySpan<byte> utf8, {{root}}.ReplyFormat format, int? httpStatus,
                    global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> options)
                {
                    var known = new {{options}} { Format = format, HttpStatus = httpStatus };
                    foreach (var option in options)
                    {
            """);
        if (response.Options.Count > 0)
            writer.Line("            switch (option.Key + \"=\" + option.Value)").Line("            {");
        foreach (ResponseOption option in response.Options)
        {
            foreach (string choice in option.Choices)
            {
                writer.Line($"                case {CSharpText.Literal($"{option.Key}={choice}")}:");
                writer.Line($"                    known.{option.Name} = {OptionsEmitter.Value(target, catalogue, option, choice)};");
                writer.Line("                    break;");
            }
        }

        string indent = response.Options.Count > 0 ? "        " : "";
        if (response.Options.Count > 0)
            writer.Line("                default:");
        writer.Line($"            {indent}throw new global::System.ArgumentException(\"There is no option '\" + option.Key + \"' with the value '\" + option.Value + \"'.\", \"options\");");
        if (response.Options.Count > 0)
            writer.Line("            }");
        writer.Lines($$"""
                    }

                    var read = {{response.Name}}Reply.Read(utf8, known);
                    return read.Success
                        ? new {{root}}.ParseResult<{{root}}.IReply>((({{root}}.IReply)read.Reply))
                        : new {{root}}.ParseResult<{{root}}.IReply>(read.Failure{{(target.HasNullable ? "!" : "")}});
                }
            """);
        if (target.Replies!.HasHttp)
        {
            writer.Line().Lines($$"""
                    internal static {{root}}.ParseResult<{{response.Name}}Reply> ReadHttp(byte[] body, global::System.Text.Encoding charset, int httpStatus, {{options}} options)
                    {
                        options.HttpStatus = httpStatus;
                        return {{response.Name}}Reply.Read(body, charset, options);
                    }
                """);
        }

        writer.Line("}");
    }
}
