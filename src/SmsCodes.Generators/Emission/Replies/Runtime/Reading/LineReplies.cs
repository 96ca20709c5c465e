namespace SmsCodes
{
    /// <summary>Reads bodies of lines and posted forms. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class LineReplies
    {
        // A text may hold line breaks: this many lines are tried as one.
        private const int MostLinesOfOne = 64;

        // And this many bytes, all tries of a body taken together: each try reads its lines anew.
        private const int MostTriedAgain = 1024 * 1024;

        /// <summary>Reads a body into a reader.</summary>
        public static bool Read<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyFormat asked, ref T reader,
            out global::SmsCodes.ReplyFormat format, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            bool isAnyAsked = asked == global::SmsCodes.ReplyFormat.Unknown;
            global::System.ReadOnlySpan<byte> text = body.Slice(start);
            format = global::SmsCodes.ReplyFormat.Form;
            if (shape.HasForm && (isAnyAsked || asked == format) && ReadForm(text, ref reader))
                return true;

            // Errors first: none is ever read as a result, whatever form was asked for.
            if (MayBeError(text[0], shape))
            {
                global::SmsCodes.ReplyRow/*?*/ error = global::SmsCodes.RowReplies.Find(text, shape.Errors, shape.OkSlot, ref reader);
                if (error != null)
                {
                    format = FormatOf(error, shape);
                    return true;
                }
            }

            bool isOneLine = global::System.MemoryExtensions.IndexOf(text, (byte)'\n') < 0;
            foreach (global::SmsCodes.ReplyLines lines in shape.Lines)
            {
                format = lines.Format;
                if (!isAnyAsked && asked != format)
                    continue;
                if (!isOneLine && ReadSeveral(text, start, shape, lines, ref reader, ref failure))
                    return true;

                // One line; or one record whose first line looked like a record of its own.
                if (ReadResult(text, shape, lines, ref reader))
                    return true;
            }

            return failure.Set(shape.Expected, start);
        }

        private static bool MayBeError(byte first, global::SmsCodes.ReplyShape shape)
        {
            foreach (byte start in shape.ErrorStarts)
            {
                if (start == (first | 32))
                    return true;
            }

            return shape.ErrorStarts.Length == 0;
        }

        // A copy of the reader costs a method that has one time even where it is not made, so that those who make one stand apart.
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static bool ReadForm<T>(global::System.ReadOnlySpan<byte> text, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            T attempt = reader;
            if (!global::SmsCodes.FormReplies.Read(text, ref attempt))
                return false;
            reader = attempt;
            return true;
        }

        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        private static bool ReadSeveral<T>(
            global::System.ReadOnlySpan<byte> body, int offset, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyLines lines, ref T reader,
            ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            T attempt = reader;
            if (!ReadLines(body, offset, shape, lines, ref attempt, ref failure))
                return false;
            reader = attempt;
            return true;
        }

        private static bool ReadLines<T>(
            global::System.ReadOnlySpan<byte> body, int offset, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyLines lines, ref T reader,
            ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            int start = 0;
            int triedAgain = 0;
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

                while (!ReadRecord(body.Slice(start, end - start), shape, lines, ref reader))
                {
                    // Perhaps a text of it has a line break.
                    if (next >= body.Length || count++ >= MostLinesOfOne)
                        return failure.Set(shape.Expected, offset + start);
                    end = EndOfLine(body, next);
                    next = Next(body, end);
                    triedAgain += end - start;
                    if (triedAgain > MostTriedAgain)
                        return failure.Set(shape.Expected, offset + start);
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
            T attempt = reader;
            return global::SmsCodes.RowReplies.Read(text, shape.Errors, shape.OkSlot, ref attempt);
        }

        /// <summary>The form of an error; one without a delimiter is a sentence of fixed form, unless results are fixed words.</summary>
        private static global::SmsCodes.ReplyFormat FormatOf(global::SmsCodes.ReplyRow error, global::SmsCodes.ReplyShape shape)
        {
            foreach (global::SmsCodes.ReplyLines lines in shape.Lines)
            {
                if (lines.Format == global::SmsCodes.ReplyFormat.Text)
                    return lines.Format;
            }

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
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyLines lines, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            return global::SmsCodes.RowReplies.Read(line, shape.Errors, shape.OkSlot, ref reader) || ReadResult(line, shape, lines, ref reader);
        }

        private static bool ReadResult<T>(
            global::System.ReadOnlySpan<byte> line, global::SmsCodes.ReplyShape shape, global::SmsCodes.ReplyLines lines, ref T reader)
            where T : struct, global::SmsCodes.IReplyReader
        {
            return lines.ArePairs
                ? global::SmsCodes.PairReplies.Read(line, lines, ref reader)
                : global::SmsCodes.RowReplies.Read(line, lines.Rows, shape.OkSlot, ref reader);
        }
    }
}
