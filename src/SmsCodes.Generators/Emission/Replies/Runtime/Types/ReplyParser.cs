namespace SmsCodes
{
    /// <summary>A declared response of a provider, for programs that read replies of any provider.</summary>
    [Generated]
    internal abstract class ReplyParser
    {
        /// <summary>Makes one; the generated parsers call it.</summary>
        protected ReplyParser(string provider, string response, string summary, string charset, global::SmsCodes.ReplyFormat[] formats, string[] options)
        {
            Provider = provider;
            Response = response;
            Summary = summary;
            Charset = charset;
            Formats = new global::SmsCodes.ReplyList<global::SmsCodes.ReplyFormat>(formats, formats.Length);
            Options = new global::SmsCodes.ReplyList<string>(options, options.Length);
        }

        /// <summary>The provider's name in code.</summary>
        public string Provider { get; }

        /// <summary>The response's name.</summary>
        public string Response { get; }

        /// <summary>What is answered, in English.</summary>
        public string Summary { get; }

        /// <summary>The charset of a body that does not tell its own.</summary>
        public string Charset { get; }

        /// <summary>The forms in which it comes.</summary>
        public global::SmsCodes.ReplyList<global::SmsCodes.ReplyFormat> Formats { get; }

        /// <summary>What only the caller knows, each with its choices: <c>all=0|1|2</c>.</summary>
        public global::SmsCodes.ReplyList<string> Options { get; }

        /// <summary>Reads a body of UTF-8.</summary>
        /// <param name="utf8">The body.</param>
        /// <param name="format">Its form, or Unknown.</param>
        /// <param name="httpStatus">The HTTP status it came with, or null.</param>
        /// <param name="options">Options and their values, as in <see cref="Options"/>.</param>
        /// <exception cref="global::System.ArgumentException">There is no such option, or no such value of it.</exception>
        public abstract global::SmsCodes.ParseResult<global::SmsCodes.IReply> Read(
            global::System.ReadOnlySpan<byte> utf8, global::SmsCodes.ReplyFormat format, int? httpStatus,
            global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> options);
    }
}
