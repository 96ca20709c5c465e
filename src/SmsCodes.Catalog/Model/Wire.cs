namespace SmsCodes.Catalog.Model;

/// <summary>How the codes of a set look in a reply.</summary>
public enum Wire
{
    /// <summary>Decimal digits, perhaps with a minus sign; the member's number is the code.</summary>
    Integer,

    /// <summary>Words; the member's number is the catalogue's own.</summary>
    Text,

    /// <summary>Base-2 digits, high bit first; the member's number is what they make.</summary>
    Binary,
}
