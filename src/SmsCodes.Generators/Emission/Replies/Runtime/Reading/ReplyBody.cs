namespace SmsCodes
{
    /// <summary>Reads bodies. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class ReplyBody
    {
        /// <summary>The longest body that is read, in bytes.</summary>
        public const int MostBytes = 16 * 1024 * 1024;

        /// <summary>The most results that are read.</summary>
        public const int MostResults = 100000;

        /// <summary>Reads a body of UTF-8 into a reader.</summary>
        public static bool Read<T>(
            global::System.ReadOnlySpan<byte> body, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyFormat asked, ref T reader,
            out global::SmsCodes.ReplyFormat format, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            format = global::SmsCodes.ReplyFormat.Unknown;
            if (body.Length > MostBytes)
                return failure.Set("a body of at most 16 MiB", MostBytes);
            int start = body.Length >= 3 && body[0] == 0xEF && body[1] == 0xBB && body[2] == 0xBF ? 3 : 0;
            int end = body.Length;
            while (start < end && IsBlank(body[start]))
                start++;
            while (end > start && IsBlank(body[end - 1]))
                end--;
            if (start == end)
                return failure.Set(shape.Expected, start);
            byte first = body[start];
            global::System.ReadOnlySpan<byte> text = body.Slice(0, end);
            if (first == (byte)'{' || first == (byte)'[')
            {
                // Answered for any response that can report an error: services change to JSON for errors.
                format = global::SmsCodes.ReplyFormat.Json;
                return global::SmsCodes.JsonReplies.Read(text, start, shape, ref reader, ref failure);
            }

            if (first == (byte)'<')
            {
                format = global::SmsCodes.ReplyFormat.Xml;
                return global::SmsCodes.XmlReplies.Read(text, start, shape, ref reader, ref failure);
            }

            return global::SmsCodes.LineReplies.Read(text, start, shape, asked, ref reader, out format, ref failure);
        }

        /// <summary>Whether a byte is white space.</summary>
        public static bool IsBlank(byte b)
        {
            return b == (byte)' ' || (b >= 9 && b <= 13);
        }

        /// <summary>A text without the white space around it.</summary>
        public static global::System.ReadOnlySpan<byte> Trim(global::System.ReadOnlySpan<byte> text)
        {
            int end = text.Length;
            if (end == 0 || (text[0] > (byte)' ' && text[end - 1] > (byte)' '))
                return text;
            int start = 0;
            while (start < end && IsBlank(text[start]))
                start++;
            while (end > start && IsBlank(text[end - 1]))
                end--;
            return text.Slice(start, end - start);
        }

        /// <summary>A text without the white space around it where that is a matter of layout: where it has line breaks.</summary>
        public static global::System.ReadOnlySpan<byte> TrimLayout(global::System.ReadOnlySpan<byte> text)
        {
            if (text.Length == 0 || (text[0] > (byte)' ' && text[text.Length - 1] > (byte)' '))
                return text;
            global::System.ReadOnlySpan<byte> trimmed = Trim(text);
            int start = global::System.MemoryExtensions.IndexOf(text, trimmed);
            bool hasBreak = global::System.MemoryExtensions.IndexOf(text.Slice(0, start), (byte)'\n') >= 0
                || global::System.MemoryExtensions.IndexOf(text.Slice(start + trimmed.Length), (byte)'\n') >= 0;
            return hasBreak ? trimmed : text;
        }

        /// <summary>Whether two texts are equal; the case of ASCII letters does not count.</summary>
        public static bool Same(global::System.ReadOnlySpan<byte> text, global::System.ReadOnlySpan<byte> other)
        {
            if (text.Length != other.Length)
                return false;
            if (global::System.MemoryExtensions.SequenceEqual(text, other))
                return true;
            for (int i = 0; i < text.Length; i++)
            {
                int a = text[i];
                int b = other[i];
                if (a != b && ((a ^ b) != 32 || unchecked((uint)((a | 32) - 'a')) > 25))
                    return false;
            }

            return true;
        }

        /// <summary>Whether a text of bytes is an ASCII text.</summary>
        public static bool Is(global::System.ReadOnlySpan<byte> text, string other)
        {
            if (text.Length != other.Length)
                return false;
            for (int i = 0; i < other.Length; i++)
            {
                if (text[i] != other[i])
                    return false;
            }

            return true;
        }
    }
}
