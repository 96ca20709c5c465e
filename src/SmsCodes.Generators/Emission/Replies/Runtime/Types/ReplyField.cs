namespace SmsCodes
{
    /// <summary>A field of a reply, for those who show or store replies of any provider.</summary>
    [Generated]
    internal readonly struct ReplyField
    {
        private readonly string/*?*/ _name;

        /// <summary>Makes one.</summary>
        public ReplyField(string name, object value)
        {
            _name = name;
            Value = value;
        }

        /// <summary>The field's name as the provider's JSON or XML gives it.</summary>
        public string Name { get { return _name ?? ""; } }

        /// <summary>Its value: <see cref="string"/>, <see cref="long"/>, <see cref="decimal"/>, <see cref="bool"/>, <see cref="global::System.DateTimeOffset"/>,
        /// <see cref="global::System.DateTime"/>, <see cref="global::SmsCodes.CodeSeen"/>, or a list of <see cref="string"/>.</summary>
        public object/*?*/ Value { get; }
    }
}
