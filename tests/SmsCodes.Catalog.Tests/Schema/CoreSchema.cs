extern alias Original;

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Original::YamlDotNet.Core;
using Original::YamlDotNet.RepresentationModel;

namespace SmsCodes.Catalog.Tests.Schema;

/// <summary>Makes JSON of YAML as an editor does before it asks the schema: unquoted scalars get the types of YAML's core schema, so that
/// <c>000</c> becomes the number 0.</summary>
internal static partial class CoreSchema
{
    /// <summary>The document of a text.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    internal static JToken ToJson(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ToJson(stream.Documents.Single().RootNode);
    }

    private static JToken ToJson(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JObject(mapping.Children.Select(c => new JProperty(((YamlScalarNode)c.Key).Value!, ToJson(c.Value)))),
        YamlSequenceNode sequence => new JArray(sequence.Children.Select(ToJson)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value!),
        YamlScalarNode scalar => JValue.CreateString(scalar.Value),
        _ => throw new ArgumentException($"A {node.NodeType} is no JSON.", nameof(node)),
    };

    private static JValue Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
            return JValue.CreateNull();
        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
            return new JValue(text[0] is 't' or 'T');
        if (Integer().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
            return new JValue(integer);
        if (Hexadecimal().IsMatch(text))
            return new JValue(Convert.ToInt64(text[2..], 16));
        return Number().IsMatch(text) ? new JValue(double.Parse(text, CultureInfo.InvariantCulture)) : JValue.CreateString(text);
    }

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Integer();

    [GeneratedRegex("^0x[0-9a-fA-F]{1,15}$")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Number();
}
