namespace SmsCodes
{
    /// <summary>What became of a request, all in all. The default is not Ok.</summary>
    [Generated]
    internal enum ReplyOutcome
    {
        /// <summary>The request was refused, or its outcome is not known.</summary>
        Error = 0,

        /// <summary>All of the request succeeded.</summary>
        Ok = 1,

        /// <summary>The request was taken, but some of what it asked for failed; all of it perhaps.</summary>
        PartlyFailed = 2,
    }

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

    /// <summary>Fields of a reply that cannot be told apart for certain: one reading is given, but it may not be the one that was meant.</summary>
    [Generated]
    internal readonly struct ReplyDoubt
    {
        private readonly string/*?*/ _because;

        /// <summary>Makes one; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public ReplyDoubt(int resultIndex, string because)
        {
            ResultIndex = resultIndex;
            _because = because;
        }

        /// <summary>The result, counted from 0.</summary>
        public int ResultIndex { get; }

        /// <summary>Which fields, and why.</summary>
        public string Because { get { return _because ?? ""; } }

        /// <summary>Which fields, and why.</summary>
        public override string ToString()
        {
            return Because;
        }
    }

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

    /// <summary>An immutable list; enumerating it allocates nothing. The default is empty.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    [Generated]
    internal readonly struct ReplyList<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private readonly T _first;
        private readonly T[]/*?*/ _items;
        private readonly int _count;

        /// <summary>Takes one item, or the first of an array that holds it too; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public ReplyList(T first, T[]/*?*/ items, int count)
        {
            _first = first;
            _items = items;
            _count = count;
        }

        /// <summary>Takes the first items of an array, which is not copied; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public ReplyList(T[]/*?*/ items, int count)
        {
            _first = items == null || count == 0 ? default(T)/*!*/ : items[0];
            _items = items;
            _count = items == null ? 0 : count;
        }

        /// <summary>How many items there are.</summary>
        public int Count { get { return _count; } }

        /// <summary>The list with an item more, in the same array where that has room: only the longest of the lists made so may be kept.</summary>
        internal global::SmsCodes.ReplyList<T> With(T item)
        {
            T[] items = _items ?? new T[4];
            if (_count == items.Length)
                global::System.Array.Resize(ref items, _count * 2);
            items[_count] = item;
            return new global::SmsCodes.ReplyList<T>(items, _count + 1);
        }

        /// <summary>An item, counted from 0.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such item.</exception>
        public T this[int index]
        {
            get
            {
                if (unchecked((uint)index) >= (uint)_count)
                    throw new global::System.ArgumentOutOfRangeException("index");
                return _items == null ? _first : _items[index];
            }
        }

        /// <summary>Goes through the items.</summary>
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        global::System.Collections.Generic.IEnumerator<T> global::System.Collections.Generic.IEnumerable<T>.GetEnumerator()
        {
            return GetEnumerator();
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        /// <summary>Goes through the items of a list.</summary>
        public struct Enumerator : global::System.Collections.Generic.IEnumerator<T>
        {
            private readonly global::SmsCodes.ReplyList<T> _list;
            private int _next;

            internal Enumerator(global::SmsCodes.ReplyList<T> list)
            {
                _list = list;
                _next = 0;
            }

            /// <summary>The item reached.</summary>
            public T Current { get { return _list[_next - 1]; } }

            object/*?*/ global::System.Collections.IEnumerator.Current { get { return Current; } }

            /// <summary>Goes on to the next item; false behind the last.</summary>
            public bool MoveNext()
            {
                if (_next >= _list._count)
                    return false;
                _next++;
                return true;
            }

            /// <summary>Goes back before the first item.</summary>
            public void Reset()
            {
                _next = 0;
            }

            /// <summary>Does nothing.</summary>
            public void Dispose()
            {
            }
        }
    }

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
