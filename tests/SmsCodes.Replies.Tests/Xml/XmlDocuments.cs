using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;

namespace SmsCodes.Replies.Tests.Xml;

/// <summary>Random documents: plain ones, ones with all that XML has, and broken ones.</summary>
internal static class XmlDocuments
{
    private static readonly string[] Names =
        ["r", "r", "l", "s", "e", "e", "v1", "v2", "v3", "v4", "o1", "o1", "o2", "x", "a.b", "a-1", "_n", "V1", "longer_name"];

    private static readonly string[] OddNames = ["é", "p:v1", "xml", "v1:p", "1v", "-v", "", "v 1", "имя", "v\u00B7"];

    private static readonly string[] PlainTexts =
    [
        "1", "-3", "42", "text", "OK", "refused", "", " ", "\n  ", "\n", "\t", " a b ", "a > b", "a;b", "Привет, мир", "🙂", "'\"", "&amp;", "&lt;v1&gt;", "&quot;&apos;",
        "a&amp;amp;b", "\u00A0", "\u0085", "\u2028", "\u007F", "=", "/", "?", "!",
    ];

    private static readonly string[] OddTexts =
    [
        "\r", "\r\n", "a\r\nb", "\r\n ", "]", "]]>", "a]]b", "&", "&;", "&#65;", "&#x41;", "&#0;", "&#xD800;", "&#x1F642;", "&nbsp;", "&amp", "<", "<>", "</", "\0",
        "\u0001", "\uFFFE", "\uFFFF", "\uFEFF", "\uFFFD", "\v", "\f", "<!-- a -->", "<!---->", "<!-- -- -->", "<!--", "-->", "<![CDATA[a<b]]>", "<![CDATA[]]>",
        "<![CDATA[ 1 ]]>", "<![CDATA[", "<?pi?>", "<?pi a b?>", "<?xml version=\"1.0\"?>", "<!DOCTYPE r>", "<!ENTITY a 'b'>", "x&amp;<!-- y -->z", "&lt;!--",
    ];

    private static readonly string[] PlainAttributes =
        [" v1=\"1\"", " v2='2'", " v3=\"\"", " x=\"y\"", "\n v4=\"Ж > 1\"", "  v1='1'", " v5=\"refused\"", " _a-.1='b'", " v6='a\"b'"];

    private static readonly string[] OddAttributes =
    [
        " v1 = \"1\"", " v1", " v1=1", " v1=\"", " v1='1", "v1=\"1\"", " xmlns=\"urn:a\"", " xmlns:p=\"urn:p\"", " p:v1=\"1\"", " xml:space=\"preserve\"", " xml:lang=\"en\"",
        " v1=\"&amp;\"", " v1=\"&#10;\"", " v1=\"a<b\"", " v1=\"a\nb\"", " v1=\"a\tb\"", " v1=\"a\r\nb\"", " 1v=\"1\"", " =\"1\"", " v1==\"1\"", " é='1'", " v2=\"\0\"", " v2=\"\uFFFE\"",
        " xml:v1=\"1\"", " xmlns:v1=\"urn:v\"", "\r\nv3=\"3\"", " v1=\"1\"v2=\"2\"", " v1='1' v1='2'", " /", " v2=\"]]>\"",
    ];

    private static readonly string[] Declarations =
    [
        "", "", "", "<?xml version=\"1.0\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?>", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n",
    ];

    private static readonly string[] OddDeclarations =
    [
        "<?xml version='1.0'?>", "<?xml version=\"1.1\"?>", "<?xml version=\"2.0\"?>", "<?xml version=\"1.0\" standalone=\"yes\"?>", "<?xml encoding=\"utf-8\"?>", "<?xml?>",
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>", "<?xml version=\"1.0\" encoding=\"no-such-charset\"?>", "<?xml version=\"1.0\" encoding=\"\"?>",
        "<?xml version=\"1.0\" encoding=\"1\"?>", "<?xml version=\"1.0\" encoding=\"_a\"?>", "<?xml version=\"1.0\" encoding=\"a b\"?>", "<?xml version=\"1.0\"encoding=\"utf-8\"?>",
        "<?xml version=\"1.0\" encoding=\"ucs-2\"?>", "<?xml version=\"1.0\" encoding=\"utf-7\"?>", "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"no\"?>",
        "<?xml version=\"1.0\"? >", "<?xml version=\"1.0\"", "<?XML version=\"1.0\"?>", "<?xm?>", "<?pi a?>", "<!-- first -->", "<!DOCTYPE r>", "<!DOCTYPE r [<!ENTITY a \"b\">]>",
        "<!DOCTYPE r SYSTEM \"file:///etc/hostname\">", "<?xml version=\"1.0\" encoding=\"utf-8\"?><?xml version=\"1.0\"?>", "<?>", "<??>",
        "<?xml version=\"1.0\" encoding=\"u>tf-8\"?>", "<?xml version=\"1.0\" encoding=\"a_b.c-d\"?>",
    ];

    private static readonly byte[] Bytes =
        [(byte)'<', (byte)'>', (byte)'/', (byte)'&', (byte)';', (byte)'"', (byte)'\'', (byte)'=', (byte)' ', (byte)'!', (byte)'?', (byte)']', (byte)'\r', (byte)'\n', 0, 0x80, 0xC0, 0xD0, 0xE2, 0xED, 0xF0, 0xF5, 0xFF, (byte)'a'];

    /// <summary>Documents that the scan reads itself: well-formed, nothing odd in them.</summary>
    internal static Gen<byte[]> Plain { get; } = Document(isOdd: false).Select(Encoding.UTF8.GetBytes);

    /// <summary>Documents with anything in them, many of them not well-formed.</summary>
    internal static Gen<byte[]> Odd { get; } = Document(isOdd: true).Select(Encoding.UTF8.GetBytes);

    /// <summary>Documents with some bytes changed, left out, repeated or cut off.</summary>
    internal static Gen<byte[]> Broken { get; } = BrokenBytes.Of(Gen.OneOf(Plain, Plain, Odd), Bytes);

    private static Gen<string> Document(bool isOdd) =>
        from declaration in isOdd ? Gen.Frequency((4, Gen.Elements(Declarations)), (1, Gen.Elements(OddDeclarations))) : Gen.Elements(Declarations)
        from root in Element(4, isOdd, ["r", "r", "r", "l"])
        from tail in isOdd ? Gen.Frequency((12, Gen.Elements("", "", "\n", " ")), (1, Gen.Elements("x", "<r/>", "<!-- end -->", "<?pi?>", "&amp;", "\r\n", "</r>"))) : Gen.Elements("", "\n")
        select declaration + root + tail;

    private static Gen<string> Element(int depth, bool isOdd, string[]? names = null) =>
        from name in isOdd && names == null ? Gen.Frequency((30, Gen.Elements(Names)), (1, Gen.Elements(OddNames))) : Gen.Elements(names ?? Names)
        from attributes in Attributes(isOdd)
        from blank in Gen.Frequency((8, Gen.Constant("")), (1, Gen.Constant(" ")), (1, Gen.Constant("\n")))
        from isEmpty in Gen.Choose(0, 5)
        from inner in isEmpty == 0 ? Gen.Constant("") : Inner(depth, isOdd)
        from end in isOdd ? Gen.Frequency((30, Gen.Constant($"</{name}{blank}>")), (1, Gen.Elements("</r>", "", "</>", $"</{name}", "</ r>"))) : Gen.Constant($"</{name}{blank}>")
        select isEmpty == 0 ? $"<{name}{attributes}{blank}/>" : $"<{name}{attributes}{blank}>{inner}{end}";

    private static Gen<string> Attributes(bool isOdd)
    {
        // Each at most once: the same one twice is not well-formed.
        Gen<string> plain = Gen.SubListOf(PlainAttributes.AsEnumerable()).Select(list =>
            string.Concat(list.DistinctBy(a => a.Trim()[..2])));
        Gen<string> some = Gen.Frequency((3, Gen.Constant("")), (1, plain));
        return isOdd ? Gen.Frequency((8, some), (1, Gen.Elements(OddAttributes)), (1, some.SelectMany(a => Gen.Elements(OddAttributes), (a, b) => a + b))) : some;
    }

    private static Gen<string> Inner(int depth, bool isOdd)
    {
        Gen<string> text = isOdd ? Gen.Frequency((5, Gen.Elements(PlainTexts)), (1, Gen.Elements(OddTexts))) : Gen.Elements(PlainTexts);
        if (depth == 0)
            return text;
        Gen<string> children = from count in Gen.Choose(1, 4)
                               from parts in Gen.CollectToArray(
                                   Enumerable.Range(0, count),
                                   _ => Gen.Frequency((3, Element(depth - 1, isOdd)), (1, text), (1, Gen.Elements("\n  ", " "))))
                               select string.Concat(parts);
        return Gen.Frequency((2, text), (3, children));
    }
}
