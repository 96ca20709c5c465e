namespace SmsCodes
{
    /// <summary>A reply, or why there is none. The default is a failure without a reason.</summary>
    /// <typeparam name="T">The type of the reply.</typeparam>
    [Generated]
    internal readonly struct ParseResult<T>
        where T : class
    {
        private readonly T/*?*/ _reply;

        /// <summary>Makes a success.</summary>
        public ParseResult(T reply)
        {
            _reply = reply;
            Failure = null;
        }

        /// <summary>Makes a failure.</summary>
        public ParseResult(global::SmsCodes.SmsReplyException failure)
        {
            _reply = null;
            Failure = failure;
        }

        /// <summary>Whether the body was such a reply; the reply may still report an error.</summary>
        public bool Success { get { return _reply != null; } }

        /// <summary>The reply.</summary>
        /// <exception cref="global::SmsCodes.SmsReplyException">There is none.</exception>
        public T Reply
        {
            get
            {
                if (_reply == null)
                    throw Failure ?? new global::SmsCodes.SmsReplyException("", "", "a body", 0);
                return _reply;
            }
        }

        /// <summary>Why there is no reply; null where there is one.</summary>
        public global::SmsCodes.SmsReplyException/*?*/ Failure { get; }
    }
}
