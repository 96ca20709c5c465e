namespace SmsCodes
{
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
}
