namespace SmsCodes
{
    /// <summary>A code that was met in a reply, whatever its set, for logs and alarms.</summary>
    [Generated]
    internal readonly struct CodeSeen
    {
        private readonly global::SmsCodes.CodeSet/*?*/ _set;
        private readonly int _row;
        private readonly string/*?*/ _field;
        private readonly string/*?*/ _raw;

        /// <summary>Makes one; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public CodeSeen(string field, int? resultIndex, global::SmsCodes.CodeSet/*?*/ set, int row, string raw)
        {
            _field = field;
            ResultIndex = resultIndex;
            _set = set;
            _row = row;
            _raw = raw;
        }

        /// <summary>The field's name as the provider's JSON or XML gives it.</summary>
        public string Field { get { return _field ?? ""; } }

        /// <summary>The result that holds it, counted from 0; null where it belongs to the reply as a whole.</summary>
        public int? ResultIndex { get; }

        /// <summary>Name of the enum of the code's set; null where an option that was not given decides it.</summary>
        public string/*?*/ Set { get { return _set == null ? null : _set.Name; } }

        /// <summary>The text that stood in the reply.</summary>
        public string Raw { get { return _raw ?? ""; } }

        /// <summary>Whether the catalogue has the code.</summary>
        public bool IsKnown { get { return _row != 0; } }

        /// <summary>All that the catalogue holds on the code; the default where it is not known.</summary>
        public global::SmsCodes.CodeInfo Info { get { return _row == 0 || _set == null ? default(global::SmsCodes.CodeInfo) : _set.InfoAt(_row); } }

        /// <summary>The raw code.</summary>
        public override string ToString()
        {
            return Raw;
        }
    }
}
