namespace SmsCodes.Catalog.Model;

/// <summary>What the value of a field is.</summary>
public enum FieldKind
{
    /// <summary>Text as it stands.</summary>
    Text,

    /// <summary>Text that is digits alone, such as an id; perhaps a plus sign before them.</summary>
    Digits,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>Money or another number with decimals.</summary>
    Decimal,

    /// <summary>Yes or no, in one of the forms services use.</summary>
    Boolean,

    /// <summary>A code of one set.</summary>
    Code,

    /// <summary>A code whose set depends on an option.</summary>
    ChosenCode,

    /// <summary>A bit field.</summary>
    Bits,

    /// <summary>Seconds since 1970, UTC; or, where a pattern is given, a civil time instead.</summary>
    UnixTime,

    /// <summary>A civil time of a fixed pattern.</summary>
    LocalTime,

    /// <summary>A time as in ISO 8601, with its offset.</summary>
    IsoTime,

    /// <summary>Several texts with a delimiter between them, or a list.</summary>
    Texts,
}
