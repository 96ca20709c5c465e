namespace SmsCodes
{
    /// <summary>Reads lines of pairs such as Status = 1, err = 0. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class PairReplies
    {
        /// <summary>Reads a line; false, the reader as it was, if it is none of pairs.</summary>
        public static bool Read<T>(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyLines lines, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            T attempt = reader;
            attempt.Open(0);
            int at = 0;
            while (at < line.Length)
            {
                int keyEnd, valueStart;
                if (!TryReadKey(line, at, out keyEnd, out valueStart))
                    return false;
                int slot = attempt.Find(0, line.Slice(at, keyEnd - at));
                int free = slot < 0 ? -1 : global::System.Array.IndexOf(lines.Free, slot);
                int end = free < 0 ? NextPair(line, valueStart) : EndOfFree(line, valueStart, lines, ref attempt);
                if (free >= 0)
                {
                    if (!ReadFree(line, valueStart, end, free, lines, ref attempt))
                        return false;
                }
                else if (slot >= 0 && !Take(line.Slice(valueStart, end - valueStart), slot, ref attempt))
                {
                    return false;
                }

                at = AfterComma(line, end);
            }

            if (!attempt.Close(0))
                return false;
            reader = attempt;
            return true;
        }

        /// <summary>Reads <c>name = </c>, blanks around the sign as they come.</summary>
        public static bool TryReadKey(global::System.ReadOnlySpan<byte> line, int at, out int keyEnd, out int valueStart)
        {
            keyEnd = at;
            while (keyEnd < line.Length && IsKey(line[keyEnd]))
                keyEnd++;
            valueStart = keyEnd;
            if (keyEnd == at)
                return false;
            while (valueStart < line.Length && line[valueStart] == (byte)' ')
                valueStart++;
            if (valueStart == line.Length || line[valueStart] != (byte)'=')
                return false;
            valueStart++;
            if (valueStart < line.Length && line[valueStart] == (byte)' ')
                valueStart++;
            return true;
        }

        private static bool Take<T>(global::System.ReadOnlySpan<byte> text, int slot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            text = global::SmsCodes.ReplyBody.Trim(text);
            return reader.Fits(slot, text) && reader.Value(slot, text, false);
        }

        /// <summary>Reads a text that may look like further pairs, and those that follow it.</summary>
        private static bool ReadFree<T>(
            global::System.ReadOnlySpan<byte> line, int start, int end, int free, global::SmsCodes.ReplyLines lines, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            while (true)
            {
                // The last place where a following one may begin: the text before keeps as much as it can.
                int next = -1, nextFree = -1, nextValue = -1, found = 0;
                for (int at = NextPair(line.Slice(0, end), start); at < end; at = NextPair(line.Slice(0, end), at + 1))
                {
                    int key = AfterComma(line, at);
                    int keyEnd, valueStart;
                    TryReadKey(line, key, out keyEnd, out valueStart);
                    int other = global::System.Array.IndexOf(lines.Free, reader.Find(0, line.Slice(key, keyEnd - key)));
                    if (other <= free)
                        continue;
                    found++;
                    next = at;
                    nextFree = other;
                    nextValue = global::System.Math.Min(valueStart, end);
                }

                if (found > 1)
                    reader.Doubt(lines.Doubt);
                global::System.ReadOnlySpan<byte> text = line.Slice(start, (next < 0 ? end : next) - start);
                if (!reader.Value(lines.Free[free], text, false))
                    return false;
                if (next < 0)
                    return true;
                free = nextFree;
                start = nextValue;
            }
        }

        /// <summary>Where the free texts end: before the last pair of the field that follows them.</summary>
        private static int EndOfFree<T>(global::System.ReadOnlySpan<byte> line, int start, global::SmsCodes.ReplyLines lines, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int end = line.Length;
            for (int at = NextPair(line, start); at < line.Length; at = NextPair(line, at + 1))
            {
                int key = AfterComma(line, at);
                int keyEnd, valueStart;
                TryReadKey(line, key, out keyEnd, out valueStart);
                if (lines.Behind >= 0 && reader.Find(0, line.Slice(key, keyEnd - key)) == lines.Behind)
                    end = at;
            }

            return end;
        }

        /// <summary>The comma before the next pair, or the end.</summary>
        private static int NextPair(global::System.ReadOnlySpan<byte> line, int at)
        {
            while (at < line.Length)
            {
                int length = global::System.MemoryExtensions.IndexOf(line.Slice(at), (byte)',');
                if (length < 0)
                    return line.Length;
                at += length;
                int keyEnd, valueStart;
                if (TryReadKey(line, AfterComma(line, at), out keyEnd, out valueStart))
                    return at;
                at++;
            }

            return line.Length;
        }

        private static int AfterComma(global::System.ReadOnlySpan<byte> line, int at)
        {
            at++;
            while (at < line.Length && line[at] == (byte)' ')
                at++;
            return at;
        }

        private static bool IsKey(byte b)
        {
            return unchecked((uint)((b | 32) - 'a')) <= 25 || unchecked((uint)(b - '0')) <= 9 || b == (byte)'_';
        }
    }
}
