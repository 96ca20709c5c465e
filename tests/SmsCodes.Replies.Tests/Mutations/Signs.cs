using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SmsCodes.Replies.Tests.Mutations;

/// <summary>By what a body of each form says that it is an error, told without the parsers.</summary>
internal static class Signs
{
    /// <summary>A line such as 0,-9 or 541,-7 with nothing behind it.</summary>
    internal static bool NegativeSecond(string body) => body.Split('\n').Any(line => Regex.IsMatch(line.Trim(), "^[0-9]{1,18},-[0-9]+$"));

    /// <summary>A line such as ERROR = 9 (text).</summary>
    internal static bool ErrorSentence(string body) => body.Split('\n').Any(line => Regex.IsMatch(line, @"^\s*ERROR = [0-9]+( \(.*\)(, ID - [0-9]+)?)?\s*$"));

    /// <summary>A line such as ERROR|103.</summary>
    internal static bool ErrorWord(string body) => body.Split('\n').Any(line => Regex.IsMatch(line, @"^\s*ERROR\|[0-9]+(\||\s*$)"));

    /// <summary>A member 'error' or 'error_code' with something in it.</summary>
    internal static bool ErrorMember(string body) => InObjects(body, o => IsSaid(o, "error") || IsSaid(o, "error_code"));

    /// <summary>A member 'code' or 'error_code' that has another number than 0, and is the only one of them.</summary>
    internal static bool CodeNotZero(string body) => InObjects(
        body, o => (IsSaid(o, "error_code") || IsSaid(o, "code")) && !o.EnumerateObject().Any(m => m.Name is "error_code" or "code" && m.Value.ToString().Trim('0', ' ').Length == 0));

    /// <summary>A member 'success' that is false.</summary>
    internal static bool NoSuccess(string body) => InObjects(body, o => o.TryGetProperty("success", out JsonElement success) && success.ValueKind == JsonValueKind.False);

    /// <summary>An object 'error' with a code or a message, or a member 'success' that is false.</summary>
    internal static bool ErrorObject(string body) => NoSuccess(body) || InObjects(
        body, o => !o.TryGetProperty("success", out _) && o.TryGetProperty("error", out JsonElement error) && error.ValueKind == JsonValueKind.Object && (IsSaid(error, "code") || IsSaid(error, "message")));

    /// <summary>An element of that name with something in it, right under the root.</summary>
    internal static Func<string, bool> Element(params string[] names) =>
        body => InXml(body, root => root.Elements().Any(e => names.Contains(e.Name.LocalName) && !e.HasElements && e.Value.Trim().Length > 0));

    /// <summary>An element of that name with another number than 0.</summary>
    internal static bool ElementNotZero(string body) =>
        InXml(body, root => root.Elements("error_code").Any(e => !e.HasElements && e.Value.Trim('0', ' ').Length > 0));

    /// <summary>The attribute Type="ERROR" of the element Response.</summary>
    internal static bool TypeIsError(string body) => InXml(body, root => root.DescendantsAndSelf("Response").Any(e => e.Attribute("Type")?.Value == "ERROR"));

    /// <summary>The first of several elements 'entry' is false.</summary>
    internal static bool FirstEntryIsFalse(string body) => InXml(body, root => root.Elements("entry").FirstOrDefault()?.Value.Trim() == "false");

    private static bool IsSaid(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim().Length > 0;

    private static bool InObjects(string body, Func<JsonElement, bool> predicate)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body.Trim('\uFEFF'), new JsonDocumentOptions { MaxDepth = 32 });
            JsonElement root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object ? predicate(root)
                : root.ValueKind == JsonValueKind.Array && root.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object && predicate(e));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool InXml(string body, Func<XElement, bool> predicate)
    {
        try
        {
            return predicate(XDocument.Parse(body.Trim()).Root!);
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
