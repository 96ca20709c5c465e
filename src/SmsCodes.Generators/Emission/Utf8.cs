using System.Linq;
using System.Text;

namespace SmsCodes.Generators.Emission;

/// <summary>C# of texts as bytes of UTF-8.</summary>
internal static class Utf8
{
    /// <summary>A span of bytes that the compiler puts into the assembly's data.</summary>
    internal static string Literal(Target target, string text) => target.Replies!.HasUtf8Literals
        ? CSharpText.Literal(text) + "u8"
        : $"new byte[] {{ {string.Join(", ", Encoding.UTF8.GetBytes(text).Select(b => CSharpText.Number(b)))} }} /* {CSharpText.Comment(text).Replace("*/", "* /")} */";

    /// <summary>The bytes of a text.</summary>
    internal static int[] UnitsOf(string text) => [.. Encoding.UTF8.GetBytes(text).Select(b => (int)b)];

    /// <summary>An array of bytes.</summary>
    internal static string Array(string text) => text.Length == 0 ? "new byte[0]" : $"global::System.Text.Encoding.UTF8.GetBytes({CSharpText.Literal(text)})";
}
