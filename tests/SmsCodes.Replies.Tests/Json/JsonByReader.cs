using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmsCodes.Replies.Tests.Json;

/// <summary>Tells a reader what <see cref="Utf8JsonReader"/> finds in a body, as the parsers did before they had a scan of their own.</summary>
internal static class JsonByReader
{
    private static readonly Regex Escape = new(@"\\(u[0-9a-fA-F]{4}|[^u])", RegexOptions.CultureInvariant);

    internal static bool Read<T>(ReadOnlySpan<byte> body, int start, ReplyShape shape, ref T reader)
        where T : struct, IReplyReader
    {
        var json = new Utf8JsonReader(body[start..], new JsonReaderOptions { MaxDepth = 32 });
        try
        {
            json.Read();
            bool isRead = json.TokenType == JsonTokenType.StartArray ? ReadList(ref json, ref reader, shape) : ReadObject(ref json, 0, ref reader);
            if (isRead)
                json.Read();
            return isRead;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool ReadList<T>(ref Utf8JsonReader json, ref T reader, ReplyShape shape)
        where T : struct, IReplyReader
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (json.TokenType != JsonTokenType.StartObject)
                return reader.Value(-1, default, false);
            if (!ReadObject(ref json, shape.HasBareList ? 0 : 1, ref reader))
                return false;
        }

        return true;
    }

    private static bool ReadObject<T>(ref Utf8JsonReader json, int context, ref T reader)
        where T : struct, IReplyReader
    {
        reader.Open(context);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            int slot = reader.Find(context, Text(ref json));
            json.Read();
            bool isTaken = slot >= 0 ? ReadValue(ref json, slot, ref reader) : slot == -1 ? Skip(ref json) : ReadObjects(ref json, -2 - slot, ref reader);
            if (!isTaken)
                return false;
        }

        return reader.Close(context);
    }

    private static bool ReadValue<T>(ref Utf8JsonReader json, int slot, ref T reader)
        where T : struct, IReplyReader
    {
        switch (json.TokenType)
        {
            case JsonTokenType.String:
                return reader.Value(slot, Text(ref json), false);
            case JsonTokenType.Number:
                return reader.Value(slot, json.ValueSpan, true);
            case JsonTokenType.True:
            case JsonTokenType.False:
                return reader.Value(slot, json.ValueSpan, false);
            case JsonTokenType.StartArray:
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    if (!ReadValue(ref json, slot, ref reader))
                        return false;
                }

                return true;
            default:
                return Skip(ref json);
        }
    }

    private static bool ReadObjects<T>(ref Utf8JsonReader json, int context, ref T reader)
        where T : struct, IReplyReader
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref json, context, ref reader);
            case JsonTokenType.StartArray:
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    if (!ReadObjects(ref json, context, ref reader))
                        return false;
                }

                return true;
            default:
                int slot = reader.ScalarOf(context);
                return slot < 0 ? Skip(ref json) : ReadValue(ref json, slot, ref reader);
        }
    }

    private static bool Skip(ref Utf8JsonReader json)
    {
        json.Skip();
        return true;
    }

    // The framework refuses half of a surrogate pair, which means U+FFFD here, as bytes do that are no UTF-8.
    private static byte[] Text(ref Utf8JsonReader json) => !json.ValueIsEscaped
        ? json.ValueSpan.ToArray()
        : Encoding.UTF8.GetBytes(Escape.Replace(Encoding.UTF8.GetString(json.ValueSpan), match => match.Value[1] switch
        {
            'u' => ((char)ushort.Parse(match.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            char other => other.ToString(),
        }));
}
