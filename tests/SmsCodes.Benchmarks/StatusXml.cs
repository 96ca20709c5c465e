using System.Xml.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>The result as XmlSerializer reads it.</summary>
[XmlRoot("sms")]
public sealed class StatusXml
{
    /// <summary>status</summary>
    [XmlElement("status")]
    public string? Status { get; set; }

    /// <summary>last_date</summary>
    [XmlElement("last_date")]
    public string? LastDate { get; set; }

    /// <summary>last_timestamp</summary>
    [XmlElement("last_timestamp")]
    public string? LastTimestamp { get; set; }

    /// <summary>flag</summary>
    [XmlElement("flag")]
    public string? Flag { get; set; }

    /// <summary>err</summary>
    [XmlElement("err")]
    public string? Err { get; set; }
}
