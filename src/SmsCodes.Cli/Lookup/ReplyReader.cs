using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace SmsCodes.Cli.Lookup;

/// <summary>Reads the code out of a pasted reply, where the reply's form leaves no doubt which part of it is the code.</summary>
internal static partial class ReplyReader
{
    /// <summary>The forms that are understood, for people.</summary>
    public const string Forms =
        "ERROR|103, ERROR = 9 (duplicate request), 0,-2, JSON with one error_code or code (also within error), and XML with one error_code";

    private const string Code = "code";
    private const string ErrorCode = "error_code";
    private const string Error = "error";
    private const string Errors = "errors";

    /// <summary>The code of a reply; null where the text has none of the forms. A number elsewhere is never taken for a code.</summary>
    public static ReplyCode? Read(string reply)
    {
        reply = reply.Trim().TrimStart('\uFEFF');
        if (reply.StartsWith('{'))
            return FromJson(reply);
        if (reply.StartsWith('<'))
            return FromXml(reply);
        Match line = ErrorLine().Match(reply);
        return line.Success ? new ReplyCode(line.Groups[Code].Value, IsError: true) : null;
    }

    // SmsManager's ERROR|N, SMSCentre's ERROR = N (text), ID - N, and its 0,-N, where N is the error and 0 is no status.
    [GeneratedRegex(
        """
        \A(?:
            ERROR\|(?<code>[0-9]+)(?:\|.*)?
          | ERROR\ *=\ *(?<code>[0-9]+)(?:\ *\(.*\))?(?:,\ *ID\ *-\ *[0-9]+)?
          | 0,\ *-(?<code>[1-9][0-9]*)
        )\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ErrorLine();

    private static ReplyCode? FromJson(string reply)
    {
        try
        {
            using var document = JsonDocument.Parse(reply);
            List<JsonProperty> top = [.. document.RootElement.EnumerateObject()];
            List<JsonProperty> within =
                [.. top.Where(IsErrorObject).SelectMany(member => member.Value.EnumerateObject())];
            return Only(top.Concat(within).Where(IsCode).Select(Text), top.Exists(ReportsError));
        }
        catch (Exception notText) when (notText is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a string with half of a surrogate pair.
            return null;
        }
    }

    private static bool IsErrorObject(JsonProperty member) => member.Name == Error && member.Value.ValueKind == JsonValueKind.Object;

    private static bool IsCode(JsonProperty member) => member.Name is Code or ErrorCode && member.Value.ValueKind != JsonValueKind.Null;

    private static bool ReportsError(JsonProperty member) =>
        member.Name is Error or Errors && member.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.False);

    private static string Text(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.String => member.Value.GetString()!.Trim(),
        JsonValueKind.Number when member.Value.TryGetInt64(out _) => member.Value.GetRawText(),
        _ => "",
    };

    private static ReplyCode? FromXml(string reply)
    {
        try
        {
            using var reader = XmlReader.Create(
                new StringReader(reply), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            XElement root = XElement.Load(reader);
            List<XElement> top = [.. root.Elements()];
            IEnumerable<XElement> within = top.Where(element => element.Name.LocalName == Error).Elements();

            // Deeper ones belong to single recipients, not to the reply.
            IEnumerable<XElement> codes = top.Concat(within).Prepend(root).Where(element => element.Name.LocalName == ErrorCode);
            return Only(codes.Select(element => element.Value.Trim()), top.Exists(element => element.Name.LocalName == Error));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static ReplyCode? Only(IEnumerable<string> codes, bool isError)
    {
        List<string> different = [.. codes.Distinct(StringComparer.Ordinal)];
        return different.Count == 1 && different[0].Length > 0 ? new ReplyCode(different[0], isError) : null;
    }
}
