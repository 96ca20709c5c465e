using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission.Codes;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the class that takes only the codes of replies, again and again into the same object. The response's own reader fills it,
/// so that it can't tell anything else than the whole reply does.</summary>
internal static class CodesEmitter
{
    /// <summary>Whether a response has codes.</summary>
    internal static bool IsFor(Response response) => response.Error != null || response.Result.Concat(response.Reply).Any(IsCode);

    /// <summary>Whether a field is a code.</summary>
    internal static bool IsCode(ResponseField field) => field.Kind is FieldKind.Code or FieldKind.ChosenCode;

    /// <summary>C# of a new reply, or of the one that is used again where only codes are taken.</summary>
    /// <param name="response">The response.</param>
    /// <param name="codes">C# of the object for codes.</param>
    internal static string NewReply(Response response, string codes) =>
        IsFor(response) ? $"{codes} == null ? new {response.Name}Reply() : {codes}._reply.Cleared()" : $"new {response.Name}Reply()";

    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        if (response.Result.Count > 0)
        {
            WriteResult(writer, target, catalogue, response);
            writer.Line();
        }

        string root = target.Root, q = target.Q, name = response.Name + "ReplyCodes", options = response.Name + "Options";
        string doubts = $"{root}.ReplyDoubt[]{q}";
        writer.Lines($$"""
            /// <summary>The codes of a {{CSharpText.Doc(response.Name)}} reply alone, for programs that read many: one object takes the codes of one reply after
            /// the other, and allocates little more than the texts of codes that the catalogue does not have. Not for use by several threads at once.</summary>
            {{Target.Generated}}{{(response.Retired == null ? "" : "\n" + EnumEmitter.Obsolete(response.Retired))}}
            {{target.Visibility}} sealed class {{name}}
            {
                internal readonly {{response.Name}}Reply _reply = new {{response.Name}}Reply();
                internal {{doubts}} _doubts;
            """);
        writer.Indent();
        if (response.Error != null)
            writer.Line($"internal readonly {response.Name}ReplyError _error = new {response.Name}ReplyError();");
        if (response.Result.Count > 0)
            writer.Line($"internal {response.Name}ResultCodes[] _results = new {response.Name}ResultCodes[1];");
        writer.Line();
        WriteProperties(writer, target, catalogue, response);
        WriteRead(writer, target, response, name, options);
        if (response.Result.Count > 0)
        {
            writer.Lines($$"""
                internal void Begin(int index)
                {
                    if (index == _results.Length)
                        global::System.Array.Resize(ref _results, index * 2);
                    _results[index] = default({{response.Name}}ResultCodes);
                }

                """);
        }

        writer.Line($"internal void Finish({(response.Result.Count > 0 ? "int count, " : "")}{doubts} doubts)").Open();
        if (response.Result.Count > 0)
            writer.Line($"Results = new {root}.ReplyList<{response.Name}ResultCodes>(_results, count);");
        writer.Line("_doubts = doubts;").Close();
        writer.Close();
    }

    private static void WriteResult(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        FieldTypes[] fields = [.. response.Result.Select(f => new FieldTypes(target, catalogue, response, f))];
        FieldTypes[] wanted = [.. fields.Where(f => f.IsForCodes)];
        writer.Lines($$"""
            /// <summary>The codes of one result of a {{CSharpText.Doc(response.Name)}} reply.</summary>
            {{Target.Generated}}
            {{target.Visibility}} struct {{response.Name}}ResultCodes
            {
            """);
        writer.Indent();
        string[] kept = [.. wanted.SelectMany(f => f.Fields)];
        foreach (string line in kept)
            writer.Line(line);
        if (kept.Length > 0)
            writer.Line();
        foreach (FieldTypes field in wanted)
        {
            foreach (FieldProperty property in field.Properties)
            {
                if (field.IsCode)
                    writer.Line($"/// <summary>{property.Summary}</summary>");
                writer.Line($"{(field.IsCode ? "public" : "private")} {property.Type} {property.Name} {{ {(property.Getter == null ? "get; set;" : $"get {{ return {property.Getter}; }}")} }}").Line();
            }
        }

        ResultEmitter.WriteIsFailed(writer, wanted);
        writer.Line();
        ResultEmitter.WriteRequired(writer, target, response);
        if (wanted.Length > 0)
        {
            writer.Line();
            writer.Line("// Takes what is, or decides, a code.");
            writer.Line($"internal void Take(int field, global::System.ReadOnlySpan<byte> text, bool isNumber, in {response.Name}Options options)").Open();
            writer.Line("switch (field)").Open();
            for (int i = 0; i < fields.Length; i++)
            {
                if (fields[i].IsForCodes)
                    ResultEmitter.WriteTakeCase(writer, $"case {CSharpText.Number(i)}:", fields[i].TakeForCodes(""));
            }

            writer.Close().Close();
        }

        writer.Close();
    }

    private static void WriteProperties(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string root = target.Root;
        writer.Lines($$"""
            /// <summary>The form in which the body came.</summary>
            public {{root}}.ReplyFormat Format { get { return _reply.Format; } }

            /// <summary>What became of the request, all in all.</summary>
            public {{root}}.ReplyOutcome Outcome { get { return _reply.Outcome; } }

            /// <summary>What could be read in more than one way; holds until the next reply is read.</summary>
            public {{root}}.ReplyList<{{root}}.ReplyDoubt> Doubts { get { return _reply.Doubts; } }

            """);
        if (response.Error is { } error)
        {
            string code = $"{root}.CodeValue<{root}.{catalogue.Provider}.{error.Set}>";
            writer.Line("/// <summary>The code of the error that the reply reports; not present where it reports none or gives it no code.</summary>");
            writer.Line($"public {code} Error {{ get {{ return _reply.Error == null ? default({code}) : _reply.Error.Code; }} }}").Line();
            if (ReplyEmitter.HasSuccessCode(catalogue, response))
            {
                writer.Line("/// <summary>The reply's own code where it reports no error; not present where it gives none.</summary>");
                writer.Line($"public {code} Code {{ get {{ return _reply.Code; }} }}").Line();
            }
        }

        foreach (FieldProperty property in Codes(target, catalogue, response, response.Reply).SelectMany(f => f.Properties))
        {
            writer.Line($"/// <summary>{property.Summary}</summary>");
            writer.Line($"public {property.Type} {property.Name} {{ get {{ return _reply.{property.Name}; }} }}").Line();
        }

        if (response.Result.Count > 0)
        {
            writer.Line("/// <summary>The results, in the order of the reply; holds until the next reply is read.</summary>");
            writer.Line($"public {root}.ReplyList<{response.Name}ResultCodes> Results {{ get; private set; }}").Line();
        }
    }

    private static void WriteRead(SourceWriter writer, Target target, Response response, string name, string options)
    {
        string root = target.Root, q = target.Q;
        string clear = response.Result.Count > 0 ? $"\n    Results = default({root}.ReplyList<{response.Name}ResultCodes>);" : "";
        writer.Lines($$"""
            /// <summary>Reads the codes of a body.</summary>
            /// <param name="text">The body.</param>
            /// <param name="options">What is known beside the body.</param>
            /// <returns>Whether the body is such a reply; the reply may still report an error. Where it is none, no codes are left.</returns>
            public bool TryParse(string{{q}} text, {{options}} options = default({{options}}))
            {
                return Read(text ?? "", options).Success;
            }

            /// <inheritdoc cref="TryParse(string{{q}}, {{options}})"/>
            /// <param name="utf8">The body, in UTF-8.</param>
            /// <param name="options">What is known beside the body.</param>
            public bool TryParse(global::System.ReadOnlySpan<byte> utf8, {{options}} options = default({{options}}))
            {
                return Read(utf8, options).Success;
            }

            /// <summary>Reads the codes of a body; the result is this object, or says why there is no reply.</summary>
            /// <param name="text">The body.</param>
            /// <param name="options">What is known beside the body.</param>
            public {{root}}.ParseResult<{{name}}> Read(string text, {{options}} options = default({{options}}))
            {{ParseMethods.ReadText(root, name)}}

            /// <inheritdoc cref="Read(string, {{options}})"/>
            /// <param name="utf8">The body, in UTF-8.</param>
            /// <param name="options">What is known beside the body.</param>
            public {{root}}.ParseResult<{{name}}> Read(global::System.ReadOnlySpan<byte> utf8, {{options}} options = default({{options}}))
            {
                var failure = default({{root}}.ReplyFailure);{{clear}}
                if ({{response.Name}}Reply.Read(utf8, options, this, ref failure) != null)
                    return new {{root}}.ParseResult<{{name}}>(this);
                _reply.Cleared();
                return new {{root}}.ParseResult<{{name}}>({{response.Name}}Reply.ReasonOf(failure));
            }

            """);
    }

    private static FieldTypes[] Codes(Target target, Catalogue catalogue, Response response, IEnumerable<ResponseField> fields) =>
        [.. fields.Where(IsCode).Select(f => new FieldTypes(target, catalogue, response, f))];
}
