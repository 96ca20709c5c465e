using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits what all parsers of replies stand on. The text is C# that stands beside this file; here it gets the consumer's
/// namespace, visibility and language.</summary>
internal static class RuntimeEmitter
{
    private const string Folder = "Runtime/";
    private const string HttpFile = Folder + "ReplyHttp.cs";

    internal static GeneratedFile Emit(Target target)
    {
        var text = new StringBuilder();
        var writer = new SourceWriter();
        target.WriteHead(writer,
            "Made by SmsCodes.Generators: the types that all parsers of replies share.",
            "This file is written anew by every build.");
        text.Append(writer).Append("namespace ").Append(target.Namespace).Append("\n{\n");
        Assembly assembly = typeof(RuntimeEmitter).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).OrderBy(n => n, StringComparer.Ordinal))
        {
            if (name == HttpFile && !target.Replies!.HasHttp)
                continue;
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            foreach (string line in Lines(reader, target))
                text.Append(line).Append('\n');
            text.Append('\n');
        }

        // No blank line behind the last type.
        text.Length--;
        return new GeneratedFile("SmsCodes.Replies.g.cs", text.Append("}\n").ToString());
    }

    /// <summary>The lines that are for this target, in its words.</summary>
    private static IEnumerable<string> Lines(TextReader reader, Target target)
    {
        const string TypeStart = "    internal ";
        bool isTaken = true;
        while (reader.ReadLine() is { } line)
        {
            switch (line)
            {
                // Each type stands in a file of its own here, and in one namespace there.
                case "namespace SmsCodes" or "{" or "}":
                    continue;
                case "//#if SPAN_TEXT":
                    isTaken = target.Replies!.HasSpanText;
                    continue;
                case "//#if CODE_PAGES":
                    isTaken = target.Replies!.HasCodePages;
                    continue;
                case "//#else":
                    isTaken = !isTaken;
                    continue;
                case "//#endif":
                    isTaken = true;
                    continue;
            }

            if (!isTaken)
                continue;
            if (line.StartsWith(TypeStart, StringComparison.Ordinal))
                line = $"    {target.Visibility} {line.Substring(TypeStart.Length)}";
            yield return line
                .Replace("global::SmsCodes.", target.Root + ".")
                .Replace("    [Generated]", "    " + Target.Generated)
                .Replace("/*?*/", target.Q)
                .Replace("/*!*/", target.HasNullable ? "!" : "");
        }
    }
}
