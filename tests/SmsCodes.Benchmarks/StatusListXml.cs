using System.Xml.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>Several results as XmlSerializer reads them.</summary>
[XmlRoot("list")]
public sealed class StatusListXml
{
    /// <summary>The results.</summary>
    [XmlElement("sms")]
    public StatusXml[]? Results { get; set; }
}
