namespace SmsCodes
{
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
        public global::SmsCodes.ReplyPositions[] XmlRows { get; set; } = new global::SmsCodes.ReplyPositions[0];

        /// <summary>The layouts of lines.</summary>
        public global::SmsCodes.ReplyLines[] Lines { get; set; } = new global::SmsCodes.ReplyLines[0];

        /// <summary>The lines of errors, of all layouts.</summary>
        public global::SmsCodes.ReplyRow[] Errors { get; set; } = new global::SmsCodes.ReplyRow[0];

        /// <summary>What the lines of errors begin with, small letters; empty where that may be anything.</summary>
        public byte[] ErrorStarts { get; set; } = new byte[0];

        /// <summary>The slot of a success that is a fixed word.</summary>
        public int OkSlot { get; set; }

        /// <summary>What such a body is, in words.</summary>
        public string Expected { get; set; } = "";
    }
}
