namespace SmsCodes
{
    /// <summary>Reads bodies of JSON. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class JsonReplies
    {
        private const int MostLevels = 32;

        /// <summary>Reads a body into a reader.</summary>
        public static bool Read<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, ref T reader, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            var json = new global::System.Text.Json.Utf8JsonReader(
                body.Slice(start), new global::System.Text.Json.JsonReaderOptions { MaxDepth = MostLevels });
            byte[]/*?*/ scratch = null;
            try
            {
                json.Read();
                bool isRead;
                if (json.TokenType == global::System.Text.Json.JsonTokenType.StartArray)
                    isRead = ReadList(ref json, ref reader, shape, ref scratch);
                else
                    isRead = ReadObject(ref json, 0, ref reader, ref scratch);
                if (!isRead)
                    return failure.Set(reader.Expected, start + (int)json.TokenStartIndex);
                json.Read();
                return true;
            }
            catch (global::System.Text.Json.JsonException)
            {
                // Its message may quote the body, so it goes no further.
                return failure.Set("JSON that is whole and at most 32 levels deep", start + (int)json.BytesConsumed);
            }
            finally
            {
                if (scratch != null)
                    global::System.Buffers.ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
            }
        }

        private static bool ReadList<T>(
            ref global::System.Text.Json.Utf8JsonReader json, ref T reader, global::SmsCodes.ReplyShape shape, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            while (json.Read() && json.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
            {
                if (json.TokenType != global::System.Text.Json.JsonTokenType.StartObject)
                    return reader.Value(-1, default(global::System.ReadOnlySpan<byte>), false);
                if (!ReadObject(ref json, shape.HasBareList ? 0 : 1, ref reader, ref scratch))
                    return false;
            }

            return true;
        }

        private static bool ReadObject<T>(
            ref global::System.Text.Json.Utf8JsonReader json, int context, ref T reader, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            reader.Open(context);
            while (json.Read() && json.TokenType != global::System.Text.Json.JsonTokenType.EndObject)
            {
                global::System.ReadOnlySpan<byte> name = json.ValueSpan;
                if (global::System.MemoryExtensions.IndexOf(name, (byte)'\\') >= 0)
                    name = new global::System.ReadOnlySpan<byte>(scratch = Unescape(name, scratch, out int length), 0, length);
                int slot = reader.Find(context, name);
                json.Read();
                bool isTaken = slot >= 0 ? ReadValue(ref json, slot, ref reader, ref scratch)
                    : slot == -1 ? Skip(ref json)
                    : ReadObjects(ref json, -2 - slot, ref reader, ref scratch);
                if (!isTaken)
                    return false;
            }

            return reader.Close(context);
        }

        /// <summary>Reads a value: one, or a list of them.</summary>
        private static bool ReadValue<T>(
            ref global::System.Text.Json.Utf8JsonReader json, int slot, ref T reader, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            switch (json.TokenType)
            {
                case global::System.Text.Json.JsonTokenType.String:
                    global::System.ReadOnlySpan<byte> text = json.ValueSpan;
                    if (global::System.MemoryExtensions.IndexOf(text, (byte)'\\') >= 0)
                        text = new global::System.ReadOnlySpan<byte>(scratch = Unescape(text, scratch, out int length), 0, length);
                    return reader.Value(slot, text, false);
                case global::System.Text.Json.JsonTokenType.Number:
                    return reader.Value(slot, json.ValueSpan, true);
                case global::System.Text.Json.JsonTokenType.True:
                case global::System.Text.Json.JsonTokenType.False:
                    return reader.Value(slot, json.ValueSpan, false);
                case global::System.Text.Json.JsonTokenType.StartArray:
                    while (json.Read() && json.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
                    {
                        if (!ReadValue(ref json, slot, ref reader, ref scratch))
                            return false;
                    }

                    return true;
                default:
                    return Skip(ref json);
            }
        }

        /// <summary>Reads what stands where an object is expected: one, a list of them, none, or a mere word.</summary>
        private static bool ReadObjects<T>(
            ref global::System.Text.Json.Utf8JsonReader json, int context, ref T reader, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            switch (json.TokenType)
            {
                case global::System.Text.Json.JsonTokenType.StartObject:
                    return ReadObject(ref json, context, ref reader, ref scratch);
                case global::System.Text.Json.JsonTokenType.StartArray:
                    while (json.Read() && json.TokenType != global::System.Text.Json.JsonTokenType.EndArray)
                    {
                        if (!ReadObjects(ref json, context, ref reader, ref scratch))
                            return false;
                    }

                    return true;
                default:
                    int slot = reader.ScalarOf(context);
                    return slot < 0 ? Skip(ref json) : ReadValue(ref json, slot, ref reader, ref scratch);
            }
        }

        private static bool Skip(ref global::System.Text.Json.Utf8JsonReader json)
        {
            json.Skip();
            return true;
        }

        /// <summary>The text that a JSON string with escapes means; half of a surrogate pair becomes U+FFFD.</summary>
        private static byte[] Unescape(global::System.ReadOnlySpan<byte> text, byte[]/*?*/ scratch, out int written)
        {
            if (scratch == null || scratch.Length < text.Length)
            {
                if (scratch != null)
                    global::System.Buffers.ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
                scratch = global::System.Buffers.ArrayPool<byte>.Shared.Rent(text.Length);
            }

            written = 0;
            for (int i = 0; i < text.Length; i++)
            {
                byte b = text[i];
                if (b != (byte)'\\')
                {
                    scratch[written++] = b;
                    continue;
                }

                b = text[++i];
                switch (b)
                {
                    case (byte)'b':
                        scratch[written++] = 8;
                        break;
                    case (byte)'t':
                        scratch[written++] = 9;
                        break;
                    case (byte)'n':
                        scratch[written++] = 10;
                        break;
                    case (byte)'f':
                        scratch[written++] = 12;
                        break;
                    case (byte)'r':
                        scratch[written++] = 13;
                        break;
                    case (byte)'u':
                        int c = Hex(text.Slice(i + 1, 4));
                        i += 4;
                        if (c >= 0xD800 && c <= 0xDBFF && i + 6 < text.Length && text[i + 1] == (byte)'\\' && text[i + 2] == (byte)'u')
                        {
                            int low = Hex(text.Slice(i + 3, 4));
                            if (low >= 0xDC00 && low <= 0xDFFF)
                            {
                                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                                i += 6;
                            }
                        }

                        if (c >= 0xD800 && c <= 0xDFFF)
                            c = 0xFFFD;
                        written = global::SmsCodes.ReplyValues.Write(c, scratch, written);
                        break;
                    default:
                        scratch[written++] = b;
                        break;
                }
            }

            return scratch;
        }

        private static int Hex(global::System.ReadOnlySpan<byte> digits)
        {
            int value = 0;
            foreach (byte b in digits)
                value = (value << 4) + (b <= (byte)'9' ? b - '0' : (b | 32) - 'a' + 10);
            return value;
        }
    }
}
