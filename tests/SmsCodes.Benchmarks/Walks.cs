using System.IO;
using System.Text.Json;
using System.Xml;

namespace SmsCodes.Benchmarks;

/// <summary>The framework's readers over a whole body, no value taken: what no parser on top of them can be faster than.</summary>
internal static class Walks
{
    internal static int Json(byte[] body)
    {
        var reader = new Utf8JsonReader(body);
        int tokens = 0;
        while (reader.Read())
            tokens++;
        return tokens;
    }

    internal static int Xml(byte[] body)
    {
        using var reader = XmlReader.Create(new MemoryStream(body));
        int nodes = 0;
        while (reader.Read())
            nodes++;
        return nodes;
    }
}
