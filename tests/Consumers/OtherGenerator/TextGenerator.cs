using System.Collections.Generic;
using System.IO;
using Microsoft.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace OtherGenerator;

/// <summary>Tells the keys of a YAML file with their lines, and which YamlDotNet has read them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class TextGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<string> texts = context.AdditionalTextsProvider
            .Where(file => Path.GetFileName(file.Path) == "greeting.yaml")
            .Select((file, cancel) => file.GetText(cancel)!.ToString());
        context.RegisterSourceOutput(texts, (output, text) => output.AddSource(
            "Other.Text.g.cs", "namespace Other { internal static class Text { internal const string Keys = \"" + Keys(text) + "\"; } }"));
    }

    private static string Keys(string text)
    {
        var keys = new List<string>();
        var parser = new Parser(new StringReader(text));
        for (bool isKey = true; parser.MoveNext();)
        {
            if (parser.Current is not Scalar scalar)
                continue;
            // The members of Mark changed their types between versions: another YamlDotNet in this one's place breaks here.
            if (isKey)
                keys.Add($"{scalar.Value}({scalar.Start.Line})");
            isKey = !isKey;
        }

        return string.Join(" ", keys) + " YamlDotNet " + typeof(Parser).Assembly.GetName().Version;
    }
}
