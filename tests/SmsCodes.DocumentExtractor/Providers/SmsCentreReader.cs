using System.Collections.Generic;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>SMSCentre: prose with tables whose cells span lines, and the bits of a flag number, which are listed in the prose.</summary>
internal sealed class SmsCentreReader : IDocumentReader
{
    /// <inheritdoc/>
    public string Provider => "SmsCentre";

    /// <inheritdoc/>
    public string FileName => "smscentre.md";

    /// <inheritdoc/>
    public IReadOnlyList<string> Sets { get; } =
    [
        "RequestError", "MessageType", "TemplateType", "MessageStatus", "DeliveryError", "EmailError", SmsCentreFlags.Set,
    ];

    /// <inheritdoc/>
    public IEnumerable<Row> Read(Document document) => [.. SmsCentreTables.Read(document), .. SmsCentreFlags.Read(document)];
}
