namespace SmsCodes
{
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
        public long Checked { get; set; } = -1;

        /// <summary>The value that takes what is left, or -1.</summary>
        public int Rest { get; set; } = -1;

        /// <summary>Values that may hold the delimiter, a bit each, <see cref="Rest"/> included.</summary>
        public long Free { get; set; }

        /// <summary>The condition on the options, or -1.</summary>
        public int Condition { get; set; } = -1;

        /// <summary>The value that must be one of <see cref="OnlyTexts"/>, or -1.</summary>
        public int Only { get; set; } = -1;

        /// <summary>What the value may be.</summary>
        public byte[][] OnlyTexts { get; set; } = new byte[0][];

        /// <summary>What is said where the values have more than one reading.</summary>
        public string Doubt { get; set; } = "";
    }
}
