namespace SmsCodes
{
    /// <summary>Reads bodies of lines and posted forms. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class LineReplies
    {
        // A text may hold line breaks: this many lines are tried as one.
        private const int MostLinesOfOne = 64;

        /// <summary>Reads a body into a reader.</summary>
        public static bool Read<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyFormat asked, ref T reader,
            out global::SmsCodes.ReplyFormat format, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            T attempt = reader;
            format = global::SmsCodes.ReplyFormat.Form;
            if (shape.HasForm && (asked == format || asked == global::SmsCodes.ReplyFormat.Unknown))
            {
                if (global::SmsCodes.FormReplies.Read(body.Slice(start), ref attempt))
                {
                    reader = attempt;
                    return true;
                }
            }

            // The form that was asked for counts for results; an error may come in any.
            foreach (global::SmsCodes.ReplyLines lines in shape.Lines)
            {
                format = lines.Format;
                if (asked != global::SmsCodes.ReplyFormat.Unknown && asked != format)
                    continue;
                attempt = reader;
                if (ReadLines(body, start, shape, lines, ref attempt, ref format, ref failure))
                {
                    reader = attempt;
                    return true;
                }

                // One record whose first line looked like a record of its own.
                attempt = reader;
                if (ReadRecord(body.Slice(start), shape, lines, ref attempt, ref format))
                {
                    reader = attempt;
                    return true;
                }
            }

            foreach (global::SmsCodes.ReplyRow error in shape.Errors)
            {
                format = FormatOf(error);
                attempt = reader;
                if (global::SmsCodes.RowReplies.Read(body.Slice(start), error, shape.OkSlot, ref attempt))
                {
                    reader = attempt;
                    return true;
                }
            }

            return failure.Set(shape.Expected, start);
        }

        private static bool ReadLines<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyLines lines,
            ref T reader, ref global::SmsCodes.ReplyFormat format, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            while (start < body.Length)
            {
                int end = EndOfLine(body, start);
                int next = Next(body, end);
                int count = 1;
                for (; lines.ArePairs && next < body.Length && !StartsRecord(body, start, next, shape, ref reader); count++)
                {
                    end = EndOfLine(body, next);
                    next = Next(body, end);
                }

                while (!ReadRecord(body.Slice(start, end - start), shape, lines, ref reader, ref format))
                {
                    // Perhaps a text of it has a line break.
                    if (next >= body.Length || count++ >= MostLinesOfOne)
                        return failure.Set(shape.Expected, start);
                    end = EndOfLine(body, next);
                    next = Next(body, end);
                }

                start = next;
            }

            return true;
        }

        /// <summary>Whether a line is an error, or begins with the key that the line before began with.</summary>
        private static bool StartsRecord<T>(
            global::System.ReadOnlySpan<byte> body, int first, int line, global::SmsCodes.ReplyShape shape, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            global::System.ReadOnlySpan<byte> text = body.Slice(line, EndOfLine(body, line) - line);
            global::System.ReadOnlySpan<byte> start = body.Slice(first);
            int end, value, otherEnd;
            if (global::SmsCodes.PairReplies.TryReadKey(text, 0, out end, out value)
                && global::SmsCodes.PairReplies.TryReadKey(start, 0, out otherEnd, out value)
                && global::SmsCodes.ReplyBody.Same(text.Slice(0, end), start.Slice(0, otherEnd)))
                return true;
            foreach (global::SmsCodes.ReplyRow error in shape.Errors)
            {
                T attempt = reader;
                if (global::SmsCodes.RowReplies.Read(text, error, shape.OkSlot, ref attempt))
                    return true;
            }

            return false;
        }

        private static global::SmsCodes.ReplyFormat FormatOf(global::SmsCodes.ReplyRow error)
        {
            return error.Delimiter == 0 ? global::SmsCodes.ReplyFormat.KeyValue : global::SmsCodes.ReplyFormat.Delimited;
        }

        private static int EndOfLine(global::System.ReadOnlySpan<byte> body, int start)
        {
            int length = global::System.MemoryExtensions.IndexOf(body.Slice(start), (byte)'\n');
            int end = length < 0 ? body.Length : start + length;
            return end > start && body[end - 1] == (byte)'\r' ? end - 1 : end;
        }

        private static int Next(global::System.ReadOnlySpan<byte> body, int end)
        {
            while (end < body.Length && (body[end] == (byte)'\n' || body[end] == (byte)'\r'))
                end++;
            return end;
        }

        private static bool ReadRecord<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyLines lines, ref T reader,
            ref global::SmsCodes.ReplyFormat format)
            where T : struct, global::SmsCodes.IReplyReader
        {
            // Errors first: none is ever read as a result. An error may have another form than the results.
            foreach (global::SmsCodes.ReplyRow error in shape.Errors)
            {
                if (global::SmsCodes.RowReplies.Read(line, error, shape.OkSlot, ref reader))
                {
                    if (lines.Format != global::SmsCodes.ReplyFormat.Text)
                        format = FormatOf(error);
                    return true;
                }
            }

            if (lines.ArePairs)
                return global::SmsCodes.PairReplies.Read(line, lines, ref reader);
            foreach (global::SmsCodes.ReplyRow row in lines.Rows)
            {
                if (global::SmsCodes.RowReplies.Read(line, row, shape.OkSlot, ref reader))
                    return true;
            }

            return false;
        }
    }
}
