using System.Collections.Generic;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>Knows the shape of one provider's document. It holds no rows: they all come from the document.</summary>
internal interface IDocumentReader
{
    /// <summary>Name of the provider.</summary>
    string Provider { get; }

    /// <summary>Name of the document's file.</summary>
    string FileName { get; }

    /// <summary>The code sets that the document must have, in the order of the table.</summary>
    IReadOnlyList<string> Sets { get; }

    /// <summary>Reads the rows, each set's in document order.</summary>
    /// <exception cref="DocumentException">A line cannot be taken apart.</exception>
    IEnumerable<Row> Read(Document document);
}
