namespace SmsCodes
{
    /// <summary>Reads lines whose values stand in a fixed order. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class RowReplies
    {
        private const int MostValues = 64;

        // A line with more parts is read the slower way.
        private const int UsualParts = 24;

        // Beyond this many delimiters no second reading is looked for.
        private const int MostParts = 256;

        /// <summary>Reads a line as one of some rows says; false, the reader as it was, if it is none of them.</summary>
        public static bool Read<T>(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow[] rows, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            return Find(line, rows, okSlot, ref reader) != null;
        }

        /// <summary>Reads a line as one of some rows says, and gives that row; null, the reader as it was, if it is none of them.</summary>
        public static global::SmsCodes.ReplyRow/*?*/ Find<T>(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow[] rows, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            byte delimiter = 0;
            int parts = 0;
            global::System.Span<int> ends = stackalloc int[UsualParts];
            foreach (global::SmsCodes.ReplyRow row in rows)
            {
                if (row.Delimiter == 0)
                {
                    if (StartsAs(line, row) && Match(line, row, okSlot, ref reader))
                        return row;
                    continue;
                }

                if (row.Delimiter != delimiter)
                {
                    if (!StartsAs(line, row))
                        continue;
                    delimiter = row.Delimiter;
                    parts = Split(line, delimiter, ends);
                }

                // The cheap questions first: most rows are not the one.
                int surplus = parts - row.Slots.Length;
                if (surplus < 0 || (surplus > 0 && row.Rest < 0) || (row.Condition >= 0 && !reader.Applies(row.Condition)) || !StartsAs(line, row))
                    continue;
                if (!ReadParts(line, row, parts, ends, okSlot, ref reader))
                    continue;
                if (row.Condition >= 0 && !reader.IsGiven(row.Condition) && FitsAnother(line, rows, row, parts, ends, okSlot, ref reader))
                    reader.Doubt("it is not certain which layout this is: the options that tell it were not given");
                return row;
            }

            return null;
        }

        private static bool ReadParts<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int parts, global::System.Span<int> ends, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            return parts == row.Slots.Length && parts <= UsualParts
                ? ReadFixed(line, row, ends, okSlot, ref reader)
                : ReadFree(line, row, parts, okSlot, ref reader);
        }

        /// <summary>Whether a line is also one of a row behind, under another condition. Apart, since a method with a copy of the reader takes
        /// time even where none is made.</summary>
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static bool FitsAnother<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow[] rows, global::SmsCodes.ReplyRow found, int parts,
            global::System.Span<int> ends, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            for (int i = global::System.Array.IndexOf(rows, found) + 1; i < rows.Length; i++)
            {
                global::SmsCodes.ReplyRow row = rows[i];
                int surplus = parts - row.Slots.Length;
                if (row.Delimiter != found.Delimiter || row.Condition < 0 || row.Condition == found.Condition || surplus < 0
                    || (surplus > 0 && row.Rest < 0) || !reader.Applies(row.Condition) || !StartsAs(line, row))
                    continue;
                T attempt = reader;
                if (ReadParts(line, row, parts, ends, okSlot, ref attempt))
                    return true;
            }

            return false;
        }

        /// <summary>Whether a line begins as a row does, and has the text that makes a row of few fixed texts: cheap questions.</summary>
        private static bool StartsAs(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row)
        {
            byte[] start = row.Before.Length > 0 ? row.Before[0] : row.Tail;
            return (start.Length == 0 || (line.Length >= start.Length && (line[0] | 32) == (start[0] | 32)))
                && (row.Sign.Length == 0 || global::System.MemoryExtensions.IndexOf(line, new global::System.ReadOnlySpan<byte>(row.Sign)) >= 0);
        }

        /// <summary>How many parts a line has, and where the first of them end.</summary>
        private static int Split(global::System.ReadOnlySpan<byte> line, byte delimiter, global::System.Span<int> ends)
        {
            // Parts are short: a plain loop is faster than a vectorized search.
            int parts = 0;
            for (int i = 0; i < line.Length; i++)
            {
                if (line[i] != delimiter)
                    continue;
                if (parts < ends.Length)
                    ends[parts] = i;
                parts++;
            }

            if (parts < ends.Length)
                ends[parts] = line.Length;
            return parts + 1;
        }

        /// <summary>Reads a line that has as many parts as the row has values.</summary>
        private static bool ReadFixed<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, global::System.Span<int> ends, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            reader.Open(0);
            bool hasValue = false;
            int at = 0;
            int[] slots = row.Slots;
            for (int i = 0; i < slots.Length; i++)
            {
                int end = ends[i];
                int start = at;
                int slot = slots[i];
                bool isChecked = (row.Checked & (1L << i)) != 0;
                bool isPlain = slot >= 0 && i < slots.Length - 1 && i != row.Only && row.Before[i].Length == 0;
                if (isPlain ? isChecked && !reader.Fits(slot, line.Slice(at, end - at))
                    : isChecked ? !Fits(line, row, i, at, end, ref reader, out start)
                    : TakesOtherLine(line, row, i, start, end))
                    return Cancel(ref reader);
                if (slot >= 0)
                {
                    hasValue = true;
                    if (!reader.Value(slot, line.Slice(start, end - start), false))
                        return Cancel(ref reader);
                }

                at = end + 1;
            }

            return End(hasValue, okSlot, ref reader);
        }

        private static bool End<T>(bool hasValue, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            if (!hasValue)
                reader.Value(okSlot, default(global::System.ReadOnlySpan<byte>), false);
            return reader.Close(0) || Cancel(ref reader);
        }

        private static bool Cancel<T>(ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            reader.Cancel();
            return false;
        }

        private static bool Fits<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int value, int at, int end, ref T reader, out int start)
            where T : struct, global::SmsCodes.IReplyReader
        {
            byte[] before = row.Before[value];
            start = at + before.Length;
            if (before.Length > 0
                && (end < start || !global::System.MemoryExtensions.SequenceEqual(line.Slice(at, before.Length), new global::System.ReadOnlySpan<byte>(before))))
            {
                // The blanks around a body are gone, those before an empty last value with them.
                if (at != end || end != line.Length || before.Length != 1 || before[0] != (byte)' ')
                    return false;
                start = end;
            }

            if (row.Only == value && !IsOneOf(global::SmsCodes.ReplyBody.Trim(line.Slice(start, end - start)), row.OnlyTexts))
                return false;
            if (TakesOtherLine(line, row, value, start, end))
                return false;
            if (row.Slots[value] >= 0)
                return reader.Fits(row.Slots[value], line.Slice(start, end - start));
            // Text alone stands for itself; a value of no interest is anything.
            return before.Length == 0 || start == end;
        }

        /// <summary>Whether the last value goes on behind its line: the line of another record, which cannot be read, is no part of it. A text
        /// that takes the rest may have lines, and an error stays an error.</summary>
        private static bool TakesOtherLine(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int value, int start, int end)
        {
            return value == row.Slots.Length - 1 && value != row.Rest && row.Slots[value] > 0
                && global::System.MemoryExtensions.IndexOf(global::SmsCodes.ReplyBody.Trim(line.Slice(start, end - start)), (byte)'\n') >= 0;
        }

        private static bool IsOneOf(global::System.ReadOnlySpan<byte> text, byte[][] texts)
        {
            foreach (byte[] other in texts)
            {
                if (global::SmsCodes.ReplyBody.Same(text, other))
                    return true;
            }

            return false;
        }

        /// <summary>Reads a line with more parts than values: how many readings there are, and the one that gives all that can be to the
        /// value which takes the rest.</summary>
        private static bool ReadFree<T>(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int parts, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int count = row.Slots.Length;
            bool isBounded = parts <= MostParts;
            int[] at = global::System.Buffers.ArrayPool<int>.Shared.Rent(parts + 1);
            int[] first = global::System.Buffers.ArrayPool<int>.Shared.Rent(count + 1);
            try
            {
                at[0] = 0;
                int part = 1;
                for (int i = 0; i < line.Length; i++)
                {
                    if (line[i] == row.Delimiter)
                        at[part++] = i + 1;
                }

                at[parts] = line.Length + 1;
                bool isDoubtful;
                if (row.Rest < 0 || row.Free == 1L << row.Rest || !isBounded)
                {
                    isDoubtful = row.Rest >= 0 && row.Free != 1L << row.Rest;
                    for (int value = 0; value <= count; value++)
                        first[value] = row.Rest < 0 || value <= row.Rest ? value : value + parts - count;
                }
                else if (!Choose(line, row, at, parts, first, ref reader, out isDoubtful))
                {
                    return false;
                }

                int start;
                for (int value = 0; value < count; value++)
                {
                    if (!Fits(line, row, value, at[first[value]], at[first[value + 1]] - 1, ref reader, out start))
                        return false;
                }

                reader.Open(0);
                for (int value = 0; value < count; value++)
                {
                    int end = at[first[value + 1]] - 1;
                    start = global::System.Math.Min(end, at[first[value]] + row.Before[value].Length);
                    if (row.Slots[value] >= 0 && !reader.Value(row.Slots[value], line.Slice(start, end - start), false))
                        return Cancel(ref reader);
                }

                if (!End(true, okSlot, ref reader))
                    return false;
                if (isDoubtful)
                    reader.Doubt(row.Doubt);
                return true;
            }
            finally
            {
                global::System.Buffers.ArrayPool<int>.Shared.Return(at);
                global::System.Buffers.ArrayPool<int>.Shared.Return(first);
            }
        }

        /// <summary>Chooses the part that each value begins with, where several values may have more than one.</summary>
        private static bool Choose<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int[] at, int parts, int[] first, ref T reader, out bool isDoubtful)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int count = row.Slots.Length;
            int width = parts + 1;
            byte[] ways = global::System.Buffers.ArrayPool<byte>.Shared.Rent((count + 1) * width);
            try
            {
                // ways[value, part]: in how many ways, two at most, the values from this one on can take the parts from this one on.
                for (int p = 0; p <= parts; p++)
                    ways[(count * width) + p] = (byte)(p == parts ? 1 : 0);
                for (int value = count - 1; value >= 0; value--)
                {
                    bool isFree = (row.Free & (1L << value)) != 0;
                    int behind = 0;
                    ways[(value * width) + parts] = 0;
                    for (int p = parts - 1; p >= 0; p--)
                    {
                        int one = ways[((value + 1) * width) + p + 1];
                        behind = global::System.Math.Min(2, behind + one);
                        int all = isFree ? behind : one;
                        int start;
                        bool fits = all > 0 && Fits(line, row, value, at[p], at[p + 1] - 1, ref reader, out start);
                        ways[(value * width) + p] = (byte)(fits ? all : 0);
                    }
                }

                isDoubtful = ways[0] > 1;
                if (ways[0] == 0)
                    return false;
                first[0] = 0;
                for (int value = 0; value < count; value++)
                {
                    int next = first[value] + 1;
                    if (value == row.Rest)
                    {
                        next = parts;
                        while (ways[((value + 1) * width) + next] == 0)
                            next--;
                    }
                    else if ((row.Free & (1L << value)) != 0)
                    {
                        while (ways[((value + 1) * width) + next] == 0)
                            next++;
                    }

                    first[value + 1] = next;
                }

                return true;
            }
            finally
            {
                global::System.Buffers.ArrayPool<byte>.Shared.Return(ways);
            }
        }

        /// <summary>Reads a line whose values only fixed texts part.</summary>
        private static bool Match<T>(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            if (row.Condition >= 0 && !reader.Applies(row.Condition))
                return false;
            global::System.Span<int> starts = stackalloc int[MostValues];
            global::System.Span<int> ends = stackalloc int[MostValues];
            if (!Match(line, row, 0, 0, ref reader, starts, ends))
                return false;
            reader.Open(0);
            bool hasValue = false;
            for (int i = 0; i < row.Slots.Length; i++)
            {
                if (row.Slots[i] < 0)
                    continue;
                hasValue = true;
                if (!reader.Value(row.Slots[i], line.Slice(starts[i], ends[i] - starts[i]), false))
                    return Cancel(ref reader);
            }

            return End(hasValue, okSlot, ref reader);
        }

        private static bool Match<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int value, int at, ref T reader,
            global::System.Span<int> starts, global::System.Span<int> ends)
            where T : struct, global::SmsCodes.IReplyReader
        {
            bool isTail = value == row.Slots.Length;
            global::System.ReadOnlySpan<byte> before = isTail ? row.Tail : row.Before[value];
            if (line.Length - at < before.Length || !global::SmsCodes.ReplyBody.Same(line.Slice(at, before.Length), before))
                return false;
            at += before.Length;
            if (isTail)
                return at == line.Length;
            global::System.ReadOnlySpan<byte> behind = value + 1 == row.Slots.Length ? row.Tail : row.Before[value + 1];
            starts[value] = at;
            int end = behind.Length == 0 ? line.Length : IndexOf(line, at, line.Length, behind, value == row.Rest);
            while (end >= at)
            {
                ends[value] = end;
                global::System.ReadOnlySpan<byte> text = line.Slice(at, end - at);
                bool fits = (row.Only != value || IsOneOf(global::SmsCodes.ReplyBody.Trim(text), row.OnlyTexts))
                    && (row.Slots[value] < 0 || reader.Fits(row.Slots[value], text));
                if (fits && Match(line, row, value + 1, end, ref reader, starts, ends))
                    return true;
                // Only the value that takes the rest may end earlier than at the last such text.
                end = value == row.Rest && behind.Length > 0 ? IndexOf(line, at, end + behind.Length - 1, behind, true) : -1;
            }

            return false;
        }

        private static int IndexOf(global::System.ReadOnlySpan<byte> line, int start, int end, global::System.ReadOnlySpan<byte> text, bool isLast)
        {
            if (end < start)
                return -1;
            global::System.ReadOnlySpan<byte> part = line.Slice(start, end - start);
            int index = isLast
                ? global::System.MemoryExtensions.LastIndexOf(part, text)
                : global::System.MemoryExtensions.IndexOf(part, text);
            return index < 0 ? -1 : start + index;
        }
    }
}
