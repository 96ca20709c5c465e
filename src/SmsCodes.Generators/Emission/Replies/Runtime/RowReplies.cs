namespace SmsCodes
{
    /// <summary>Reads lines whose values stand in a fixed order. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class RowReplies
    {
        private const int MostValues = 64;
        private static readonly byte[] Nothing = new byte[0];

        // Beyond this many delimiters no second reading is looked for.
        private const int MostParts = 2000;

        /// <summary>Reads a line as a row says; false, the reader as it was, if it is none.</summary>
        public static bool Read<T>(global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int okSlot, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            if (row.Condition >= 0 && !reader.Applies(row.Condition))
                return false;
            global::System.Span<int> starts = stackalloc int[MostValues];
            global::System.Span<int> ends = stackalloc int[MostValues];
            bool isDoubtful = false;
            bool isRow = row.Delimiter == 0
                ? Match(line, row, 0, 0, ref reader, starts, ends)
                : Split(line, row, ref reader, starts, ends, out isDoubtful);
            if (!isRow || !IsAllowed(line, row, starts, ends))
                return false;

            T attempt = reader;
            attempt.Open(0);
            bool hasValue = false;
            for (int i = 0; i < row.Slots.Length; i++)
            {
                if (row.Slots[i] < 0)
                    continue;
                hasValue = true;
                if (!attempt.Value(row.Slots[i], line.Slice(starts[i], ends[i] - starts[i]), false))
                    return false;
            }

            if (!hasValue && !attempt.Value(okSlot, default(global::System.ReadOnlySpan<byte>), false))
                return false;
            if (isDoubtful)
                attempt.Doubt(row.Doubt);
            if (!attempt.Close(0))
                return false;
            reader = attempt;
            return true;
        }

        private static bool IsAllowed(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, global::System.Span<int> starts, global::System.Span<int> ends)
        {
            if (row.Only < 0)
                return true;
            global::System.ReadOnlySpan<byte> text = global::SmsCodes.ReplyBody.Trim(line.Slice(starts[row.Only], ends[row.Only] - starts[row.Only]));
            foreach (byte[] other in row.OnlyTexts)
            {
                if (global::SmsCodes.ReplyBody.Same(text, other))
                    return true;
            }

            return false;
        }

        /// <summary>Finds the values between the texts of a row without a delimiter.</summary>
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
                if (row.Slots[value] < 0 || reader.Fits(row.Slots[value], line.Slice(at, end - at)))
                {
                    if (Match(line, row, value + 1, end, ref reader, starts, ends))
                        return true;
                }

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

        /// <summary>Finds the values between the delimiters of a row.</summary>
        private static bool Split<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, ref T reader,
            global::System.Span<int> starts, global::System.Span<int> ends, out bool isDoubtful)
            where T : struct, global::SmsCodes.IReplyReader
        {
            isDoubtful = false;
            int parts = 1;
            for (int i = 0; i < line.Length; i++)
            {
                if (line[i] == row.Delimiter)
                    parts++;
            }

            int surplus = parts - row.Slots.Length;
            if (surplus < 0 || (surplus > 0 && row.Rest < 0))
                return false;
            bool isOneFree = row.Rest >= 0 && row.Free == 1UL << row.Rest;
            if (surplus == 0 || isOneFree || parts > MostParts)
            {
                isDoubtful = surplus > 0 && !isOneFree;
                return SplitFixed(line, row, surplus, ref reader, starts, ends);
            }

            return SplitFree(line, row, parts, ref reader, starts, ends, out isDoubtful);
        }

        /// <summary>Finds the values where one of them takes all surplus delimiters.</summary>
        private static bool SplitFixed<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int surplus, ref T reader,
            global::System.Span<int> starts, global::System.Span<int> ends)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int at = 0;
            for (int i = 0; i < row.Slots.Length; i++)
            {
                int end = at - 1;
                for (int more = i == row.Rest ? surplus : 0; more >= 0; more--)
                {
                    int length = global::System.MemoryExtensions.IndexOf(line.Slice(end + 1), row.Delimiter);
                    end = length < 0 ? line.Length : end + 1 + length;
                }

                if (!TryTake(line, row, i, at, end, ref reader, starts, ends))
                    return false;
                at = end + 1;
            }

            return true;
        }

        private static bool TryTake<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int value, int start, int end, ref T reader,
            global::System.Span<int> starts, global::System.Span<int> ends)
            where T : struct, global::SmsCodes.IReplyReader
        {
            byte[] before = row.Before[value];
            // The blanks around a body are gone, those before an empty last value with them.
            if (start == end && end == line.Length && before.Length == 1 && before[0] == (byte)' ')
                before = Nothing;
            if (end - start < before.Length
                || !global::System.MemoryExtensions.SequenceEqual(line.Slice(start, before.Length), new global::System.ReadOnlySpan<byte>(before)))
                return false;
            start += before.Length;
            starts[value] = start;
            ends[value] = end;
            if (row.Slots[value] >= 0)
                return reader.Fits(row.Slots[value], line.Slice(start, end - start));
            // Text alone stands for itself; a value of no interest is anything.
            return before.Length == 0 || start == end;
        }

        /// <summary>Finds the values where several of them may hold the delimiter: how many readings there are, and the one that gives all
        /// that can be to the value which takes the rest.</summary>
        private static bool SplitFree<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyRow row, int parts, ref T reader,
            global::System.Span<int> starts, global::System.Span<int> ends, out bool isDoubtful)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int count = row.Slots.Length;
            int[] at = global::System.Buffers.ArrayPool<int>.Shared.Rent(parts + 1);
            byte[] ways = global::System.Buffers.ArrayPool<byte>.Shared.Rent((count + 1) * (parts + 1));
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

                // ways[value, part]: in how many ways, two at most, the values from this one on can take the parts from this one on.
                int width = parts + 1;
                for (int p = 0; p <= parts; p++)
                    ways[(count * width) + p] = (byte)(p == parts ? 1 : 0);
                for (int value = count - 1; value >= 0; value--)
                {
                    bool isFree = (row.Free & (1UL << value)) != 0;
                    int behind = 0;
                    ways[(value * width) + parts] = 0;
                    for (int p = parts - 1; p >= 0; p--)
                    {
                        int one = ways[((value + 1) * width) + p + 1];
                        behind = global::System.Math.Min(2, behind + one);
                        int all = isFree ? behind : one;
                        bool fits = all > 0 && TryTake(line, row, value, at[p], at[p + 1] - 1, ref reader, starts, ends);
                        ways[(value * width) + p] = (byte)(fits ? all : 0);
                    }
                }

                isDoubtful = ways[0] > 1;
                if (ways[0] == 0)
                    return false;
                int from = 0;
                for (int value = 0; value < count; value++)
                {
                    int to = from + 1;
                    if (value == row.Rest)
                    {
                        to = parts;
                        while (ways[((value + 1) * width) + to] == 0)
                            to--;
                    }
                    else if ((row.Free & (1UL << value)) != 0)
                    {
                        while (ways[((value + 1) * width) + to] == 0)
                            to++;
                    }

                    ends[value] = at[to] - 1;
                    starts[value] = global::System.Math.Min(ends[value], at[from] + row.Before[value].Length);
                    from = to;
                }

                return true;
            }
            finally
            {
                global::System.Buffers.ArrayPool<int>.Shared.Return(at);
                global::System.Buffers.ArrayPool<byte>.Shared.Return(ways);
            }
        }
    }
}
