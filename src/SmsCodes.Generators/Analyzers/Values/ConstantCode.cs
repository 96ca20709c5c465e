using System.Globalization;
using System.Linq;
using SmsCodes.Generators.Emission;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>A constant that stands where a raw code is meant.</summary>
/// <param name="Text">The code as text.</param>
/// <param name="Number">The code as a number; null where the constant is a text.</param>
internal sealed record ConstantCode(string Text, long? Number)
{
    /// <summary>The code in the words of a message: a number bare, any other text in quotes and never longer than a line can bear.</summary>
    internal string Shown
    {
        get
        {
            const int Most = 40;
            if (Text.Length <= Most && Text.All(c => c is (>= '0' and <= '9') or '-'))
                return Text;
            return $"'{CSharpText.Comment(Text.Length > Most ? Text.Substring(0, Most) + "..." : Text)}'";
        }
    }

    /// <summary>The code that a constant is; null for null, for an empty text, which means that there is no code, and for what is neither
    /// text nor whole number.</summary>
    internal static ConstantCode? Of(object? value) => value switch
    {
        string { Length: > 0 } text => new ConstantCode(text, null),
        int number => Of((long)number),
        long number => new ConstantCode(number.ToString(CultureInfo.InvariantCulture), number),
        byte number => Of((long)number),
        sbyte number => Of((long)number),
        short number => Of((long)number),
        ushort number => Of((long)number),
        uint number => Of((long)number),
        // No set has a code as large as this.
        ulong number => new ConstantCode(number.ToString(CultureInfo.InvariantCulture), number > long.MaxValue ? long.MaxValue : (long)number),
        _ => null,
    };

    /// <summary>What a set has for it; null where it has nothing.</summary>
    internal CodeSymbol? FindIn(RawCode meant) => Number switch
    {
        { } number when meant.IsMemberNumber => meant.Set.FindMember(number),
        { } number => meant.Set.Find(number),
        null => meant.Set.Find(Text),
    };
}
