namespace SmsCodes.Catalog.Model;

/// <summary>The form of a body.</summary>
public enum LayoutFormat
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>XML.</summary>
    Xml,

    /// <summary>Pairs such as <c>Status = 1, err = 0</c>, or a sentence of fixed form.</summary>
    KeyValue,

    /// <summary>Values with a delimiter between them.</summary>
    Delimited,

    /// <summary>Fields of a form, as browsers post them.</summary>
    Form,

    /// <summary>A fixed word.</summary>
    Text,
}
