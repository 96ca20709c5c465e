namespace SmsCodes
{
    /// <summary>Reads posted forms. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class FormReplies
    {
        /// <summary>Reads a body; false if it is no form, or not the one that is meant.</summary>
        public static bool Read<T>(global::System.ReadOnlySpan<byte> body, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            byte[] scratch = global::System.Buffers.ArrayPool<byte>.Shared.Rent(body.Length);
            try
            {
                reader.Open(0);
                while (true)
                {
                    int end = global::System.MemoryExtensions.IndexOf(body, (byte)'&');
                    global::System.ReadOnlySpan<byte> pair = end < 0 ? body : body.Slice(0, end);
                    int sign = global::System.MemoryExtensions.IndexOf(pair, (byte)'=');
                    if (sign < 0 && pair.Length > 0)
                        return false;
                    if (sign >= 0)
                    {
                        int nameLength = Decode(pair.Slice(0, sign), scratch);
                        int slot = nameLength < 0 ? -1 : reader.Find(0, new global::System.ReadOnlySpan<byte>(scratch, 0, nameLength));
                        int length = Decode(pair.Slice(sign + 1), scratch);
                        if (nameLength < 0 || length < 0
                            || (slot >= 0 && !reader.Value(slot, new global::System.ReadOnlySpan<byte>(scratch, 0, length), false)))
                            return false;
                    }

                    if (end < 0)
                        return reader.Close(0);
                    body = body.Slice(end + 1);
                }
            }
            finally
            {
                global::System.Buffers.ArrayPool<byte>.Shared.Return(scratch, clearArray: true);
            }
        }

        /// <summary>Decodes %2B and plus signs; -1 if the text is no part of a form.</summary>
        private static int Decode(global::System.ReadOnlySpan<byte> text, byte[] scratch)
        {
            int written = 0;
            for (int i = 0; i < text.Length; i++)
            {
                byte b = text[i];
                if (b == (byte)'+')
                    b = (byte)' ';
                else if (b <= (byte)' ')
                    return -1;
                else if (b == (byte)'%')
                {
                    if (i + 2 >= text.Length)
                        return -1;
                    int high = Hex(text[i + 1]);
                    int low = Hex(text[i + 2]);
                    if (high < 0 || low < 0)
                        return -1;
                    b = (byte)((high << 4) | low);
                    i += 2;
                }

                scratch[written++] = b;
            }

            return written;
        }

        private static int Hex(byte digit)
        {
            int letter = digit | 32;
            return digit >= (byte)'0' && digit <= (byte)'9' ? digit - '0' : letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
        }
    }
}
