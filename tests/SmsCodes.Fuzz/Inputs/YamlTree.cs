using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>A scalar, a list or a mapping, to be changed and written. Keys may repeat.</summary>
internal sealed class YamlTree
{
    internal string? Scalar { get; set; }

    internal List<YamlTree>? Items { get; private init; }

    internal List<(string Key, YamlTree Value)>? Entries { get; private init; }

    internal static YamlTree Of(string scalar) => new() { Scalar = scalar };

    internal static YamlTree Of(IEnumerable<YamlTree> items) => new() { Items = [.. items] };

    internal static YamlTree Of(IEnumerable<(string Key, YamlTree Value)> entries) => new() { Entries = [.. entries] };

    /// <summary>Reads a text that is YAML.</summary>
    internal static YamlTree Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return Of(stream.Documents[0].RootNode);
    }

    internal YamlTree Copy() => new()
    {
        Scalar = Scalar,
        Items = Items?.ConvertAll(i => i.Copy()),
        Entries = Entries?.ConvertAll(e => (e.Key, e.Value.Copy())),
    };

    /// <summary>All nodes with the nearest key above each.</summary>
    internal IEnumerable<(YamlTree Node, string Under)> All(string under = "")
    {
        yield return (this, under);
        foreach ((YamlTree Node, string Under) below in (Items ?? []).SelectMany(i => i.All(under)).Concat((Entries ?? []).SelectMany(e => e.Value.All(e.Key))))
            yield return below;
    }

    /// <summary>The text: lists and mappings in lines of their own, scalars plain where that is safe and in double quotes elsewhere.</summary>
    internal string Write()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString().TrimStart('\n').TrimStart(' ');
    }

    private static YamlTree Of(YamlNode node) => node switch
    {
        YamlSequenceNode list => Of(list.Children.Select(Of)),
        YamlMappingNode mapping => Of(mapping.Children.Select(e => (((YamlScalarNode)e.Key).Value ?? "", Of(e.Value)))),
        _ => Of(((YamlScalarNode)node).Value ?? ""),
    };

    private void Write(StringBuilder text, int depth)
    {
        if (Scalar != null)
        {
            text.Append(' ').Append(Quoted(Scalar)).Append('\n');
            return;
        }

        if ((Items?.Count ?? Entries!.Count) == 0)
        {
            text.Append(Items != null ? " []\n" : " {}\n");
            return;
        }

        // A list within a list stands in brackets of its own line.
        text.Append('\n');
        foreach (YamlTree item in Items ?? [])
        {
            text.Append(' ', depth * 2).Append('-');
            item.Write(text, depth + 1);
        }

        foreach ((string key, YamlTree value) in Entries ?? [])
        {
            text.Append(' ', depth * 2).Append(Quoted(key)).Append(':');
            value.Write(text, depth + 1);
        }
    }

    private static string Quoted(string scalar)
    {
        if (scalar.Length > 0 && scalar.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && scalar[0] != '-')
            return scalar;
        var quoted = new StringBuilder("\"");
        foreach (char c in scalar)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c < ' ' || c is '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
