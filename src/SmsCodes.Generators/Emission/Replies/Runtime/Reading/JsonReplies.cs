namespace SmsCodes
{
    /// <summary>Reads bodies of JSON. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class JsonReplies
    {
        /// <summary>Reads a body into a reader.</summary>
        public static bool Read<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, ref T reader, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            var json = new global::SmsCodes.JsonScan(body, start);
            byte[]/*?*/ scratch = null;
            bool isRead = json.Next() == (byte)'['
                ? ReadList(ref json, ref reader, shape, ref scratch)
                : ReadObject(ref json, 0, ref reader, ref scratch);
            if (scratch != null)
                global::System.Buffers.ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
            if (isRead && !json.IsEnd)
                isRead = json.Break();
            return isRead || (json.IsBroken
                ? failure.Set("JSON that is whole and at most 32 levels deep", json.Position)
                : failure.Set(reader.Expected, json.Start));
        }

        private static bool ReadList<T>(
            ref global::SmsCodes.JsonScan json, ref T reader, global::SmsCodes.ReplyShape shape, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            json.Open();
            for (bool isFirst = true; json.Another((byte)']', isFirst); isFirst = false)
            {
                if (json.Next() != (byte)'{')
                    return reader.Value(-1, default(global::System.ReadOnlySpan<byte>), false);
                if (!ReadObject(ref json, shape.HasBareList ? 0 : 1, ref reader, ref scratch))
                    return false;
            }

            return !json.IsBroken;
        }

        private static bool ReadObject<T>(
            ref global::SmsCodes.JsonScan json, int context, ref T reader, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            if (!json.Open())
                return false;
            reader.Open(context);
            for (bool isFirst = true; json.Another((byte)'}', isFirst); isFirst = false)
            {
                global::System.ReadOnlySpan<byte> name;
                bool hasEscapes;
                if (!json.Name(out name, out hasEscapes))
                    return false;
                if (hasEscapes)
                    name = new global::System.ReadOnlySpan<byte>(scratch = Unescape(name, scratch, out int length), 0, length);
                int slot = reader.Find(context, name);
                bool isTaken = slot >= 0 ? ReadValue(ref json, slot, ref reader, ref scratch)
                    : slot == -1 ? json.Skip()
                    : ReadObjects(ref json, -2 - slot, ref reader, ref scratch);
                if (!isTaken)
                    return false;
            }

            return !json.IsBroken && reader.Close(context);
        }

        /// <summary>Reads a value: one, or a list of them.</summary>
        private static bool ReadValue<T>(
            ref global::SmsCodes.JsonScan json, int slot, ref T reader, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            global::System.ReadOnlySpan<byte> text;
            byte first = json.Next();
            switch (first)
            {
                case (byte)'"':
                    bool hasEscapes;
                    if (!json.Text(out text, out hasEscapes))
                        return false;
                    if (hasEscapes)
                        text = new global::System.ReadOnlySpan<byte>(scratch = Unescape(text, scratch, out int length), 0, length);
                    return reader.Value(slot, text, false);
                case (byte)'t':
                case (byte)'f':
                    return json.Word(out text) && reader.Value(slot, text, false);
                case (byte)'[':
                    if (!json.Open())
                        return false;
                    for (bool isFirst = true; json.Another((byte)']', isFirst); isFirst = false)
                    {
                        if (!ReadValue(ref json, slot, ref reader, ref scratch))
                            return false;
                    }

                    return !json.IsBroken;
                case (byte)'{':
                case (byte)'n':
                case 0:
                    return json.Skip();
                default:
                    return json.Number(out text) && reader.Value(slot, text, true);
            }
        }

        /// <summary>Reads what stands where an object is expected: one, a list of them, none, or a mere word.</summary>
        private static bool ReadObjects<T>(
            ref global::SmsCodes.JsonScan json, int context, ref T reader, ref byte[]/*?*/ scratch)
            where T : struct, global::SmsCodes.IReplyReader
        {
            switch (json.Next())
            {
                case (byte)'{':
                    return ReadObject(ref json, context, ref reader, ref scratch);
                case (byte)'[':
                    if (!json.Open())
                        return false;
                    for (bool isFirst = true; json.Another((byte)']', isFirst); isFirst = false)
                    {
                        if (!ReadObjects(ref json, context, ref reader, ref scratch))
                            return false;
                    }

                    return !json.IsBroken;
                default:
                    int slot = reader.ScalarOf(context);
                    return slot < 0 ? json.Skip() : ReadValue(ref json, slot, ref reader, ref scratch);
            }
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
