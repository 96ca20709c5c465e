namespace SmsCodes
{
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
}
