/// <summary>What a message is, packed into 16 bits.</summary>
/// <remarks>Acme Messaging: &lt;flag&gt;, 16 bits.</remarks>
[global::System.CodeDom.Compiler.GeneratedCode("SmsCodes.Generators", "0.0.0")]
internal readonly struct Flags : global::System.IEquatable<Flags>
{
    /// <summary>Takes the number as it stands in a reply.</summary>
    public Flags(int number)
    {
        Number = number;
    }

    /// <summary>The number as it stands in a reply.</summary>
    public int Number { get; }

    /// <summary>kind of the message</summary>
    /// <remarks>Bits 0-3.</remarks>
    public global::SmsCodes.Acme.Kind Kind { get { return (global::SmsCodes.Acme.Kind)((Number >> 0) & 0xF); } }

    /// <summary>paid from the second balance</summary>
    /// <remarks>Bit 5.</remarks>
    public bool SecondBalance { get { return (Number & (1 << 5)) != 0; } }

    /// <summary>Whether both hold the same number.</summary>
    public bool Equals(Flags other)
    {
        return Number == other.Number;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj)
    {
        return obj is Flags && Equals((Flags)obj);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        return Number;
    }

    /// <summary>Whether both hold the same number.</summary>
    public static bool operator ==(Flags left, Flags right)
    {
        return left.Number == right.Number;
    }

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(Flags left, Flags right)
    {
        return left.Number != right.Number;
    }

    /// <summary>The number.</summary>
    public override string ToString()
    {
        return Number.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
    }
}
