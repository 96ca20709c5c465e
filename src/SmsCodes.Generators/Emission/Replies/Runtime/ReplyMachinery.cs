namespace SmsCodes
{
    /// <summary>Takes what a body says, piece by piece; each declared response has one. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal interface IReplyReader
    {
        /// <summary>What was expected, where a piece was not taken.</summary>
        string Expected { get; }

        /// <summary>The slot of a name: 0 or more for a value, -1 for a name of no interest, -2 - c for an object of context c.</summary>
        int Find(int context, global::System.ReadOnlySpan<byte> name);

        /// <summary>The slot of a value that stands where an object of a context is expected, or -1.</summary>
        int ScalarOf(int context);

        /// <summary>An object begins.</summary>
        void Open(int context);

        /// <summary>Takes a value; false if it cannot be.</summary>
        bool Value(int slot, global::System.ReadOnlySpan<byte> text, bool isNumber);

        /// <summary>An object ends; false if it lacks what it must have.</summary>
        bool Close(int context);

        /// <summary>Whether a condition on the options holds, or may hold since one of them was not given.</summary>
        bool Applies(int condition);

        /// <summary>Whether the options that a condition asks for were given.</summary>
        bool IsGiven(int condition);

        /// <summary>Whether a text can be the value of a slot.</summary>
        bool Fits(int slot, global::System.ReadOnlySpan<byte> text);

        /// <summary>Forgets what was taken since the outermost object was opened.</summary>
        void Cancel();

        /// <summary>The result that was read last has more than one reading.</summary>
        void Doubt(string because);
    }

    /// <summary>Where a body broke, and what was expected there. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal struct ReplyFailure
    {
        /// <summary>What was expected.</summary>
        public string/*?*/ Expected;

        /// <summary>Bytes from the start.</summary>
        public int Offset;

        /// <summary>Notes a failure; the farthest one stays.</summary>
        public bool Set(string expected, int offset)
        {
            if (Expected == null || offset > Offset)
            {
                Expected = expected;
                Offset = offset;
            }

            return false;
        }
    }

    /// <summary>What a line looks like. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal sealed class ReplyRow
    {
        /// <summary>Stands between values; 0 where only the texts part them.</summary>
        public byte Delimiter { get; set; }

        /// <summary>The text before each value; of a row with a delimiter, the value's own beginning.</summary>
        public byte[][] Before { get; set; } = new byte[0][];

        /// <summary>The slot of each value; -1 where there is text alone, or a value of no interest.</summary>
        public int[] Slots { get; set; } = new int[0];

        /// <summary>The text behind the last value, in a row without a delimiter.</summary>
        public byte[] Tail { get; set; } = new byte[0];

        /// <summary>Text that stands in each such line, or none.</summary>
        public byte[] Sign { get; set; } = new byte[0];

        /// <summary>The values that are not any text, a bit each.</summary>
        public ulong Checked { get; set; } = ulong.MaxValue;

        /// <summary>The value that takes what is left, or -1.</summary>
        public int Rest { get; set; } = -1;

        /// <summary>Values that may hold the delimiter, a bit each, <see cref="Rest"/> included.</summary>
        public ulong Free { get; set; }

        /// <summary>The condition on the options, or -1.</summary>
        public int Condition { get; set; } = -1;

        /// <summary>The value that must be one of <see cref="OnlyTexts"/>, or -1.</summary>
        public int Only { get; set; } = -1;

        /// <summary>What the value may be.</summary>
        public byte[][] OnlyTexts { get; set; } = new byte[0][];

        /// <summary>What is said where the values have more than one reading.</summary>
        public string Doubt { get; set; } = "";
    }

    /// <summary>A layout of lines. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal sealed class ReplyLines
    {
        /// <summary>The form.</summary>
        public global::SmsCodes.ReplyFormat Format { get; set; }

        /// <summary>What lines look like; none where they are pairs.</summary>
        public global::SmsCodes.ReplyRow[] Rows { get; set; } = new global::SmsCodes.ReplyRow[0];

        /// <summary>Whether the lines are pairs of key and value.</summary>
        public bool ArePairs { get; set; }

        /// <summary>Pairs: the slots whose text may look like further pairs, in their order.</summary>
        public int[] Free { get; set; } = new int[0];

        /// <summary>Pairs: the slot behind the free ones, or -1.</summary>
        public int Behind { get; set; } = -1;

        /// <summary>What is said where the values have more than one reading.</summary>
        public string Doubt { get; set; } = "";
    }

    /// <summary>What the bodies of a response look like. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal sealed class ReplyShape
    {
        /// <summary>Whether it comes as JSON.</summary>
        public bool HasJson { get; set; }

        /// <summary>Whether it comes as a form.</summary>
        public bool HasForm { get; set; }

        /// <summary>Whether several results may stand in a list that is the whole body.</summary>
        public bool HasBareList { get; set; }

        /// <summary>The outermost XML elements that hold a reply or a result.</summary>
        public string[] XmlRoots { get; set; } = new string[0];

        /// <summary>The outermost XML elements that hold several of those.</summary>
        public string[] XmlLists { get; set; } = new string[0];

        /// <summary>The outermost element's own text that says that all went well, or null.</summary>
        public string/*?*/ XmlOk { get; set; }

        /// <summary>Name of the XML elements that are told by their position, or null.</summary>
        public string/*?*/ XmlPositional { get; set; }

        /// <summary>What stands in those elements, in order.</summary>
        public global::SmsCodes.ReplyRow[] XmlRows { get; set; } = new global::SmsCodes.ReplyRow[0];

        /// <summary>The layouts of lines.</summary>
        public global::SmsCodes.ReplyLines[] Lines { get; set; } = new global::SmsCodes.ReplyLines[0];

        /// <summary>The lines of errors, of all layouts.</summary>
        public global::SmsCodes.ReplyRow[] Errors { get; set; } = new global::SmsCodes.ReplyRow[0];

        /// <summary>The slot of a success that is a fixed word.</summary>
        public int OkSlot { get; set; }

        /// <summary>What such a body is, in words.</summary>
        public string Expected { get; set; } = "";
    }

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
            for (int i = 0; i < text.Length; i++)
            {
                int a = text[i];
                int b = other[i];
                if (a != b && ((a ^ b) != 32 || unchecked((uint)((a | 32) - 'a')) > 25))
                    return false;
            }

            return true;
        }

        /// <summary>The slot of a name, the case of letters aside, or -1.</summary>
        public static int Find(global::System.ReadOnlySpan<byte> name, byte[][] names, int[] slots)
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (names[i].Length == name.Length && Same(name, names[i]))
                    return slots[i];
            }

            return -1;
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
