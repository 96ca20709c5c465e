using System.Collections.Generic;
using System.Text;

namespace SmsCodes.Fuzz.Inputs;

/// <summary>The shapes in which a long body is worst, in each form: one long text, many small parts, and what has more than one reading.</summary>
internal static class LargeBodies
{
    /// <summary>Each shape by its name: what begins it, what there is much of, and what ends it. A status, unless the name tells another response.</summary>
    internal static IReadOnlyDictionary<string, (string Start, string Piece, string End)> All { get; } = new Dictionary<string, (string Start, string Piece, string End)>
    {
        ["JSON, one text"] = ("{\"status\":1,\"message\":\"", "a", "\"}"),
        ["JSON, one text of escapes"] = ("{\"status\":1,\"message\":\"", "\\u0416", "\"}"),
        ["JSON, numbers in a list"] = ("{\"status\":1,\"x\":[", "1,", "1]}"),
        ["JSON, members of no interest"] = ("{", "\"a\":1,", "\"status\":1}"),
        ["JSON, blanks"] = ("{\"status\":1", " ", "}"),
        ["JSON, results"] = ("[", "{\"status\":1},", "{\"status\":1}]"),
        ["XML, one text"] = ("<sms><status>1</status><message>", "a", "</message></sms>"),
        ["XML, one text of entities"] = ("<sms><status>1</status><message>", "a&amp;", "</message></sms>"),
        ["XML, CDATA"] = ("<sms><status>1</status><message>", "<![CDATA[a]]>", "</message></sms>"),
        ["XML, elements of no interest"] = ("<sms><status>1</status>", "<x a=''/>", "</sms>"),
        ["XML, comments"] = ("<sms><status>1</status>", "<!---->", "</sms>"),
        ["XML, results"] = ("<list>", "<sms><status>1</status></sms>", "</list>"),
        ["pairs, one text"] = ("Status = 1, message = ", "a", ", comment = , type = 0"),
        ["pairs, more than one reading"] = ("Status = 1, message = ", ", comment = ", ", type = 0"),
        ["pairs, of no interest"] = ("Status = 1, message = ", ",a=", ", type = 0"),
        ["pairs, lines"] = ("", "Status = 1, err = 0\n", "Status = 1, err = 0"),
        ["values, one text"] = ("1,2,3,4,5,6,7,8,", "a", ", a, 0"),
        ["values, delimiters"] = ("1,2,3,4,5,6,7,8,", ",", ", a, 0"),
        ["values, more than one reading"] = ("1,2,3,4,5,6,7,8,", ", ", ", a, 0"),
        ["values, lines"] = ("", "1,2,3,4,5,6,7,8,a, b, 0\n", "1,2,3,4,5,6,7,8,a, b, 0"),
        ["values, lines that are none"] = ("", "a\n", "a"),
        ["a sentence, more than one reading"] = ("ERROR = 1 (", "), ID - ", ")"),
        ["a sentence, brackets"] = ("ERROR = 1 (", " (", ")"),
        ["blanks"] = ("", " ", "1,2,3"),
        ["line breaks"] = ("1,2,3", "\n", "1,2,3"),
        ["a form, fields"] = ("status=DELIVERED&errorGrpId=0", "&a=1", ""),
        ["a form, escapes"] = ("status=DELIVERED&errorGrpId=0&phone=", "%41", ""),
    };

    /// <summary>A shape of so many bytes, or nearly.</summary>
    internal static byte[] Make(string name, int length)
    {
        (string start, string piece, string end) = All[name];
        int count = (length - start.Length - end.Length) / piece.Length;
        return Encoding.UTF8.GetBytes(new StringBuilder(start, length).Insert(start.Length, piece, count).Append(end).ToString());
    }
}
