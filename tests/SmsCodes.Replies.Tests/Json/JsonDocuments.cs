using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;

namespace SmsCodes.Replies.Tests.Json;

/// <summary>Random documents: those of JSON, those with something odd in them, and broken ones.</summary>
internal static class JsonDocuments
{
    private static readonly string[] Names = ["v1", "v2", "v3", "v4", "o1", "o1", "o2", "x", "", "longer_name_of_no_interest", "v\\u0031", "имя", "a\\\"b"];

    private static readonly string[] Scalars =
    [
        "0", "-0", "1", "-3", "42", "1.5", "-0.25", "1e5", "1E+5", "1.5e-3", "12345678901234567890123", "true", "false", "null", "\"\"", "\"1\"", "\"text\"", "\"refused\"",
        "\"exactly8\"", "\"sixteen letters!\"", "\"Привет, мир\"", "\"🙂\"", "\"a\\\"b\"", "\"\\\\\"", "\"\\/\\b\\f\\n\\r\\t\"", "\"\\u041a\\u043e\\u0434\"", "\"\\ud83d\\ude42\"",
        "\"{[,:]}\"", "\" \"", "\"\u007F\"", "\"a text that is longer than eight bytes, \\u00e9 and goes on behind an escape\"",
    ];

    private static readonly string[] OddScalars =
    [
        "01", "-", "-a", "1.", ".5", "1e", "1e+", "+1", "--1", "1.2.3", "0x1", "1a", "Infinity", "NaN", "tru", "True", "truee", "nul", "nulll", "fals", "undefined", "'1'", "\"",
        "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\U0031\"", "\"a\nb\"", "\"a\tb\"", "\"\0\"", "\"\u001F\"", "\"1234567\u0001\"", "", "/", "// a\n1", "/* a */1", "{", "[", "}", "]", ",", ":",
        "{,}", "[,]", "[1,]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{\"a\" 1}", "{1:2}", "{a:1}", "[1 2]", "[1,,2]", "{\"a\":1 \"b\":2}", "{\"a\":1]", "[1}", "\u00A01", "\uFEFF1",
    ];

    private static readonly string[] Blanks = ["", "", "", " ", "\n", "\r\n", "\t", "  "];

    private static readonly string[] OddBlanks = ["\v", "\f", "\u00A0", "\u0085", "\0", ",", "//\n", "\u2028"];

    private static readonly byte[] Bytes =
        [.. "{}[],:\"\\/ \n\t0123456789-+.eEtfnu"u8, 0, 0x1F, 0x7F, 0x80, 0xC0, 0xD0, 0xE2, 0xED, 0xF0, 0xF5, 0xFF];

    /// <summary>Documents of JSON.</summary>
    internal static Gen<byte[]> Sound { get; } = Document(isOdd: false);

    /// <summary>Documents with anything in them, many of them no JSON.</summary>
    internal static Gen<byte[]> Odd { get; } = Document(isOdd: true);

    /// <summary>Documents with some bytes changed, left out, repeated or cut off.</summary>
    internal static Gen<byte[]> Broken { get; } = BrokenBytes.Of(Gen.OneOf(Sound, Sound, Odd), Bytes);

    private static Gen<byte[]> Document(bool isOdd) =>
        from root in Gen.OneOf(Object(3, isOdd), Object(3, isOdd), List(3, isOdd))
        from tail in isOdd ? Gen.Frequency((8, Gen.Elements(Blanks)), (1, Gen.Elements("x", "{}", ",", "\0", "1", "//", "]"))) : Gen.Elements(Blanks)
        select Encoding.UTF8.GetBytes(root + tail);

    private static Gen<string> Value(int depth, bool isOdd)
    {
        Gen<string> scalar = isOdd ? Gen.Frequency((30, Gen.Elements(Scalars)), (1, Gen.Elements(OddScalars))) : Gen.Elements(Scalars);
        return depth == 0 ? scalar : Gen.Frequency((4, scalar), (1, Object(depth - 1, isOdd)), (1, List(depth - 1, isOdd)));
    }

    private static Gen<string> Blank(bool isOdd) => isOdd ? Gen.Frequency((80, Gen.Elements(Blanks)), (1, Gen.Elements(OddBlanks))) : Gen.Elements(Blanks);

    private static Gen<string> Object(int depth, bool isOdd)
    {
        Gen<string> member =
            from before in Blank(isOdd)
            from name in Gen.Elements(Names)
            from behind in Blank(isOdd)
            from value in Spaced(Value(depth, isOdd), isOdd)
            select $"{before}\"{name}\"{behind}:{value}";
        return from count in Gen.Choose(0, 4)
               from members in Gen.CollectToArray(Enumerable.Range(0, count), _ => member)
               from blank in Blank(isOdd)
               select "{" + string.Join(',', members) + blank + "}";
    }

    private static Gen<string> List(int depth, bool isOdd) =>
        from count in Gen.Choose(0, 3)
        from items in Gen.CollectToArray(Enumerable.Range(0, count), _ => Spaced(Gen.Frequency((1, Value(depth, isOdd)), (2, Object(depth, isOdd))), isOdd))
        from blank in Blank(isOdd)
        select "[" + string.Join(',', items) + blank + "]";

    private static Gen<string> Spaced(Gen<string> value, bool isOdd) =>
        from before in Blank(isOdd)
        from text in value
        from behind in Blank(isOdd)
        select before + text + behind;
}
