namespace SmsCodes
{
    /// <summary>A message on one element of a request.</summary>
    [Generated]
    internal sealed class ReplyErrorDetail
    {
        /// <summary>Makes one.</summary>
        public ReplyErrorDetail(string/*?*/ element, string/*?*/ message)
        {
            Element = element;
            Message = message;
        }

        /// <summary>The element of the request; null where the reply names none.</summary>
        public string/*?*/ Element { get; }

        /// <summary>What is wrong with it; null where the reply does not say.</summary>
        public string/*?*/ Message { get; }
    }
}
