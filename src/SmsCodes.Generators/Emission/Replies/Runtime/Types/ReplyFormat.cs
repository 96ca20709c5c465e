namespace SmsCodes
{
    /// <summary>The form of a body.</summary>
    [Generated]
    internal enum ReplyFormat
    {
        /// <summary>Not said: the body's first characters tell it.</summary>
        Unknown = 0,

        /// <summary>JSON.</summary>
        Json = 1,

        /// <summary>XML.</summary>
        Xml = 2,

        /// <summary>Pairs such as <c>Status = 1, err = 0</c>, or a sentence of fixed form.</summary>
        KeyValue = 3,

        /// <summary>Values with a delimiter between them.</summary>
        Delimited = 4,

        /// <summary>Fields of a form, as browsers post them.</summary>
        Form = 5,

        /// <summary>A fixed word.</summary>
        Text = 6,
    }
}
