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
}
