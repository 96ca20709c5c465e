namespace SmsCodes
{
    /// <summary>Fields of a reply that cannot be told apart for certain: one reading is given, but it may not be the one that was meant.</summary>
    [Generated]
    internal readonly struct ReplyDoubt
    {
        private readonly string/*?*/ _because;

        /// <summary>Makes one; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public ReplyDoubt(int resultIndex, string because)
        {
            ResultIndex = resultIndex;
            _because = because;
        }

        /// <summary>The result, counted from 0.</summary>
        public int ResultIndex { get; }

        /// <summary>Which fields, and why.</summary>
        public string Because { get { return _because ?? ""; } }

        /// <summary>Which fields, and why.</summary>
        public override string ToString()
        {
            return Because;
        }
    }
}
