namespace SmsCodes
{
    /// <summary>A body that is no such reply. Neither the message nor a member holds any of the body: phone numbers and one-time codes stand in it.</summary>
    [Generated]
    internal sealed class SmsReplyException : global::System.FormatException
    {
        /// <summary>Makes one.</summary>
        /// <param name="provider">The provider.</param>
        /// <param name="response">The response that was expected.</param>
        /// <param name="expected">What was expected where the body broke.</param>
        /// <param name="offset">Where it broke.</param>
        public SmsReplyException(string provider, string response, string expected, int offset)
            : base("This is no " + response + " reply of " + provider + ": expected " + expected + " at offset "
                + offset.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + ".")
        {
            Provider = provider;
            Response = response;
            Expected = expected;
            Offset = offset;
        }

        /// <summary>The provider.</summary>
        public string Provider { get; }

        /// <summary>The response that was expected.</summary>
        public string Response { get; }

        /// <summary>What was expected where the body broke.</summary>
        public string Expected { get; }

        /// <summary>Where it broke: characters from the start of a string, bytes from the start of a body of bytes. With a charset other than UTF-8, characters.</summary>
        public int Offset { get; }
    }
}
