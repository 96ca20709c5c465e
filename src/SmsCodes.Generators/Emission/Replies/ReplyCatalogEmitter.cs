using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the list of all parsers, for programs that read replies of any provider. It depends on the providers' names alone.</summary>
internal static class ReplyCatalogEmitter
{
    internal static GeneratedFile Emit(Target target, EquatableArray<string> providers)
    {
        var writer = new SourceWriter();
        string root = target.Root;
        target.WriteHead(writer, "Made by SmsCodes.Generators: the parsers of all providers.", "This file is written anew by every build.");
        writer.Line("namespace " + target.Namespace).Open();
        writer.Lines($$"""
            /// <summary>The declared responses of all providers.</summary>
            {{Target.Generated}}
            {{target.Visibility}} static class ReplyCatalog
            {
                /// <summary>The parsers, by provider.</summary>
                public static global::System.Collections.Generic.IEnumerable<{{root}}.ReplyParser> Parsers
                {
                    get
                    {
            """);
        foreach (string provider in providers.OrderBy(p => p, System.StringComparer.Ordinal))
        {
            writer.Line($"            foreach (var parser in {root}.{provider}.{provider}Replies.Parsers)");
            writer.Line("                yield return parser;");
        }

        writer.Lines("""
                    }
                }
            }
            """);
        writer.Close();
        return new GeneratedFile("ReplyCatalog.g.cs", writer.ToString());
    }
}
