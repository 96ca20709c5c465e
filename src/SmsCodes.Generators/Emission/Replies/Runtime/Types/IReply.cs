namespace SmsCodes
{
    /// <summary>A reply of any provider.</summary>
    [Generated]
    internal interface IReply
    {
        /// <summary>The form in which the body came.</summary>
        global::SmsCodes.ReplyFormat Format { get; }

        /// <summary>What became of the request, all in all.</summary>
        global::SmsCodes.ReplyOutcome Outcome { get; }

        /// <summary>Every code met, those of the reply as a whole first, known or not.</summary>
        global::System.Collections.Generic.IReadOnlyList<global::SmsCodes.CodeSeen> Codes { get; }

        /// <summary>What could be read in more than one way.</summary>
        global::System.Collections.Generic.IReadOnlyList<global::SmsCodes.ReplyDoubt> Doubts { get; }

        /// <summary>The code of the error as it was met, or found by the HTTP status; the default where the reply reports no error or gives it no code.</summary>
        global::SmsCodes.CodeInfo ErrorInfo { get; }

        /// <summary>What the reply says, of an error or of a success; null where it says nothing.</summary>
        string/*?*/ Message { get; }

        /// <summary>The fields of the reply as a whole that it has, those of its error included.</summary>
        global::System.Collections.Generic.IEnumerable<global::SmsCodes.ReplyField> Fields { get; }

        /// <summary>The fields of each result that it has.</summary>
        global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.IEnumerable<global::SmsCodes.ReplyField>> ResultFields { get; }
    }
}
