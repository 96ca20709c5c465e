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
            int key = 0, keyEnd, valueStart;
            if (!TryReadKey(line, 0, out keyEnd, out valueStart))
                return false;
            reader.Open(0);
            bool isDoubtful = false;
            while (key < line.Length)
            {
                int slot = reader.Find(0, line.Slice(key, keyEnd - key));
                int free = slot < 0 ? -1 : FreeOf(lines, slot);
                int start = valueStart;
                int end;
                if (free < 0)
                {
                    end = NextPair(line, start, out key, out keyEnd, out valueStart);
                    if (slot >= 0 && (HasOtherLine(line, start, end) || !Take(line.Slice(start, end - start), slot, ref reader)))
                        return Cancel(ref reader);
                }
                else
                {
                    end = EndOfFree(line, start, lines, ref reader, out key, out keyEnd, out valueStart);
                    if (!ReadFree(line, start, end, free, lines, ref reader, ref isDoubtful))
                        return Cancel(ref reader);
                }
            }

            if (!reader.Close(0))
                return Cancel(ref reader);
            if (isDoubtful)
                reader.Doubt(lines.Doubt);
            return true;
        }

        /// <summary>Whether the last value goes on behind its line: the line of another record, which cannot be read, is no part of it.</summary>
        private static bool HasOtherLine(global::System.ReadOnlySpan<byte> line, int start, int end)
        {
            return end == line.Length
                && global::System.MemoryExtensions.IndexOf(global::SmsCodes.ReplyBody.Trim(line.Slice(start, end - start)), (byte)'\n') >= 0;
        }

        private static bool Cancel<T>(ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            reader.Cancel();
            return false;
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
            global::System.ReadOnlySpan<byte> line, int start, int end, int free, global::SmsCodes.ReplyLines lines, ref T reader,
            ref bool isDoubtful)
            where T : struct, global::SmsCodes.IReplyReader
        {
            while (true)
            {
                // The last place where a following one may begin: the text before keeps as much as it can.
                int next = -1, nextFree = -1, nextValue = -1, found = 0;
                int key, keyEnd, valueStart;
                global::System.ReadOnlySpan<byte> rest = line.Slice(0, end);
                for (int at = NextPair(rest, start, out key, out keyEnd, out valueStart); at < end; at = NextPair(rest, at + 1, out key, out keyEnd, out valueStart))
                {
                    int other = FreeOf(lines, reader.Find(0, line.Slice(key, keyEnd - key)));
                    if (other <= free)
                        continue;
                    found++;
                    next = at;
                    nextFree = other;
                    nextValue = valueStart;
                }

                isDoubtful |= found > 1;
                global::System.ReadOnlySpan<byte> text = line.Slice(start, (next < 0 ? end : next) - start);
                if (!reader.Value(lines.Free[free], text, false))
                    return false;
                if (next < 0)
                    return true;
                free = nextFree;
                start = nextValue;
            }
        }

        /// <summary>Where the free texts end: before the last pair of the field that follows them, whose key is given.</summary>
        private static int EndOfFree<T>(
            global::System.ReadOnlySpan<byte> line, int start, global::SmsCodes.ReplyLines lines, ref T reader,
            out int key, out int keyEnd, out int valueStart)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int end = line.Length;
            key = keyEnd = valueStart = line.Length;
            int nextKey, nextKeyEnd, nextValueStart;
            for (int at = NextPair(line, start, out nextKey, out nextKeyEnd, out nextValueStart); at < line.Length;
                at = NextPair(line, at + 1, out nextKey, out nextKeyEnd, out nextValueStart))
            {
                if (lines.Behind < 0 || reader.Find(0, line.Slice(nextKey, nextKeyEnd - nextKey)) != lines.Behind)
                    continue;
                end = at;
                key = nextKey;
                keyEnd = nextKeyEnd;
                valueStart = nextValueStart;
            }

            return end;
        }

        /// <summary>The comma before the next pair, whose key is given; or the end.</summary>
        private static int NextPair(global::System.ReadOnlySpan<byte> line, int at, out int key, out int keyEnd, out int valueStart)
        {
            for (; at < line.Length; at++)
            {
                if (line[at] != (byte)',')
                    continue;
                key = AfterComma(line, at);
                if (TryReadKey(line, key, out keyEnd, out valueStart))
                    return at;
            }

            key = keyEnd = valueStart = line.Length;
            return line.Length;
        }

        /// <summary>Which of the free texts a slot is, or -1. They are few: a loop is faster than the framework's search.</summary>
        private static int FreeOf(global::SmsCodes.ReplyLines lines, int slot)
        {
            int[] free = lines.Free;
            for (int i = 0; i < free.Length; i++)
            {
                if (free[i] == slot)
                    return i;
            }

            return -1;
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
