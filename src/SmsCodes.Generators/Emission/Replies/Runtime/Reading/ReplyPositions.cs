namespace SmsCodes
{
    /// <summary>What stands in elements that are told by their position. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal sealed class ReplyPositions
    {
        /// <summary>The slot of each value; -1 for one of no interest.</summary>
        public int[] Slots { get; set; } = new int[0];

        /// <summary>The slots of what is repeated behind them.</summary>
        public int[] Each { get; set; } = new int[0];

        /// <summary>The context of what is repeated.</summary>
        public int Context { get; set; }
    }
}
