using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SmsCodes.DocumentExtractor;

/// <summary>A provider's document as lines.</summary>
internal sealed class Document
{
    private readonly string _name;

    private Document(string name, IReadOnlyList<Line> lines)
    {
        _name = name;
        Lines = lines;
    }

    /// <summary>The lines; a final line end makes no line of its own.</summary>
    public IReadOnlyList<Line> Lines { get; }

    /// <summary>Reads a document of a folder.</summary>
    /// <exception cref="DocumentException">The document is missing or is not UTF-8.</exception>
    public static Document Load(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (!File.Exists(path))
            throw new DocumentException($"{name}: the document is missing in {folder}");

        // Strict: a byte that is no UTF-8 would otherwise become a replacement character, and part of a text.
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            return new Document(name, [.. File.ReadLines(path, encoding).Select((text, index) => new Line(index + 1, text))]);
        }
        catch (DecoderFallbackException)
        {
            throw new DocumentException($"{name}: the document is not UTF-8");
        }
    }

    /// <summary>A complaint about the document as a whole.</summary>
    public DocumentException Error(string message) => new($"{_name}: {message}");

    /// <summary>A complaint about one line.</summary>
    public DocumentException Error(Line line, string message) => new($"{_name}:{line.Number}: {message}: {line.Text}");
}
