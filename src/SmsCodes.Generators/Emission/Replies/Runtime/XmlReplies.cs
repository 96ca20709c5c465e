namespace SmsCodes
{
    /// <summary>Reads bodies of XML: plain documents by a scan of their bytes, all others by XmlReader, which also judges what is no XML. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class XmlReplies
    {
        /// <summary>How deep elements may be nested.</summary>
        public const int MostLevels = 32;

        /// <summary>Reads a body into a reader.</summary>
        public static bool Read<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, ref T reader, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            T attempt = reader;
            var scan = new global::SmsCodes.XmlScan<T>(body, start, new global::SmsCodes.XmlFeed<T>(shape, attempt));
            bool isPlain = scan.Read();
            scan.Clear();
            if (!isPlain)
                return ReadAny(body, start, shape, ref reader, ref failure);
            reader = scan.Feed.Reader;
            return scan.Feed.Expected == null || failure.Set(scan.Feed.Expected, scan.Position);
        }

        /// <summary>Reads any document, by XmlReader: no DTD, nothing resolved.</summary>
        public static bool ReadAny<T>(
            global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.ReplyShape shape, ref T reader, ref global::SmsCodes.ReplyFailure failure)
            where T : struct, global::SmsCodes.IReplyReader
        {
            string document = global::SmsCodes.ReplyValues.Text(body.Slice(start));
            var settings = new global::System.Xml.XmlReaderSettings
            {
                DtdProcessing = global::System.Xml.DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = global::SmsCodes.ReplyBody.MostBytes,
            };
            using (var text = new global::System.IO.StringReader(document))
            using (global::System.Xml.XmlReader xml = global::System.Xml.XmlReader.Create(text, settings))
            {
                var feed = new global::SmsCodes.XmlFeed<T>(shape, reader);
                try
                {
                    Walk(xml, ref feed);
                }
                catch (global::System.Xml.XmlException)
                {
                    // Its message may quote the body, so it goes no further.
                    feed.Expected = "well-formed XML without a DTD";
                }

                reader = feed.Reader;
                if (feed.Expected == null)
                    return true;
                // Bytes that are no UTF-8 became longer ones.
                int offset = start + OffsetOf(document, (global::System.Xml.IXmlLineInfo)xml);
                return failure.Set(feed.Expected, global::System.Math.Min(offset, body.Length));
            }
        }

        private static void Walk<T>(global::System.Xml.XmlReader xml, ref global::SmsCodes.XmlFeed<T> feed)
            where T : struct, global::SmsCodes.IReplyReader
        {
            // Texts, CDATA and entities in a row are one text.
            var text = new global::System.Text.StringBuilder();
            while (feed.Expected == null && xml.Read())
            {
                switch (xml.NodeType)
                {
                    case global::System.Xml.XmlNodeType.Element:
                        bool isEmpty = xml.IsEmptyElement;
                        feed.Start(Utf8(xml.LocalName), Utf8(text.ToString()));
                        text.Clear();
                        while (xml.MoveToNextAttribute())
                        {
                            if (xml.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                                feed.Attribute(Utf8(xml.LocalName), Utf8(xml.Value));
                        }

                        if (isEmpty)
                            feed.End(default(global::System.ReadOnlySpan<byte>));
                        break;
                    case global::System.Xml.XmlNodeType.EndElement:
                        feed.End(Utf8(text.ToString()));
                        text.Clear();
                        break;
                    case global::System.Xml.XmlNodeType.Text:
                    case global::System.Xml.XmlNodeType.CDATA:
                    case global::System.Xml.XmlNodeType.Whitespace:
                    case global::System.Xml.XmlNodeType.SignificantWhitespace:
                        text.Append(xml.Value);
                        break;
                }
            }
        }

        private static byte[] Utf8(string text)
        {
            return global::System.Text.Encoding.UTF8.GetBytes(text);
        }

        /// <summary>Bytes from the start of the document to where the reader stands.</summary>
        private static int OffsetOf(string document, global::System.Xml.IXmlLineInfo place)
        {
            int at = 0;
            for (int line = 1; line < place.LineNumber && at < document.Length; at++)
            {
                if (document[at] == '\n' || (document[at] == '\r' && (at + 1 == document.Length || document[at + 1] != '\n')))
                    line++;
            }

            at = global::System.Math.Min(document.Length, at + global::System.Math.Max(0, place.LinePosition - 1));
            return global::System.Text.Encoding.UTF8.GetByteCount(document.Substring(0, at));
        }
    }

    /// <summary>Scans a plain document: no DTD, comment, CDATA, processing instruction, prefix, or entity beyond the five of XML. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal ref struct XmlScan<T>
        where T : struct, global::SmsCodes.IReplyReader
    {
        private readonly global::System.ReadOnlySpan<byte> _body;
        private readonly int[] _names;
        private byte[]/*?*/ _scratch;
        private global::System.ReadOnlySpan<byte> _text;

        /// <summary>Starts at an offset.</summary>
        public XmlScan(global::System.ReadOnlySpan<byte> body, int start, global::SmsCodes.XmlFeed<T> feed)
        {
            _body = body;
            _names = global::System.Buffers.ArrayPool<int>.Shared.Rent((global::SmsCodes.XmlReplies.MostLevels * 2) + 16);
            _scratch = null;
            _text = default(global::System.ReadOnlySpan<byte>);
            Position = start;
            Feed = feed;
        }

        /// <summary>Takes what is found.</summary>
        public global::SmsCodes.XmlFeed<T> Feed;

        /// <summary>Where the scan stands.</summary>
        public int Position { get; private set; }

        /// <summary>Gives back what was borrowed.</summary>
        public void Clear()
        {
            global::System.Buffers.ArrayPool<int>.Shared.Return(_names);
            if (_scratch != null)
                global::System.Buffers.ArrayPool<byte>.Shared.Return(_scratch, clearArray: true);
        }

        /// <summary>Scans the document; false if it is not plain, or not well-formed.</summary>
        public bool Read()
        {
            if (!SkipDeclaration())
                return false;
            int depth = 0;
            while (true)
            {
                // Here text may stand, and then a tag.
                int textStart = Position;
                bool isText;
                if (!ReadText(depth > 0, out isText) || (isText && depth == 0))
                    return false;
                if (Position >= _body.Length)
                    return depth == 0 && textStart > 0 && Feed.HasEnded;
                if (Position + 1 >= _body.Length)
                    return false;
                if (_body[Position + 1] == (byte)'/')
                {
                    Position += 2;
                    if (depth == 0 || !ReadEnd(_names[(depth * 2) - 2], _names[(depth * 2) - 1]))
                        return false;
                    depth--;
                    Feed.End(_text);
                }
                else
                {
                    if (depth == 0 && Feed.HasEnded)
                        return false;
                    if (depth == global::SmsCodes.XmlReplies.MostLevels)
                        return false;
                    bool isEmpty;
                    if (!ReadStart(depth, out isEmpty))
                        return false;
                    if (isEmpty)
                        Feed.End(default(global::System.ReadOnlySpan<byte>));
                    else
                        depth++;
                }

                if (Feed.Expected != null)
                    return true;
            }
        }

        private bool SkipDeclaration()
        {
            global::System.ReadOnlySpan<byte> rest = _body.Slice(Position);
            if (rest.Length < 6 || rest[1] != (byte)'?')
                return true;
            int end = global::System.MemoryExtensions.IndexOf(rest, (byte)'>');
            if (end < 0 || rest[end - 1] != (byte)'?')
                return false;
            // <?xml version="1.0" encoding="utf-8"?> and the like; anything else is for XmlReader to judge.
            global::System.ReadOnlySpan<byte> declaration = rest.Slice(0, end - 1);
            const string Version = "<?xml version=\"1.0\"";
            const string Encoding = " encoding=\"";
            if (declaration.Length < Version.Length || !global::SmsCodes.ReplyBody.Is(declaration.Slice(0, Version.Length), Version))
                return false;
            declaration = declaration.Slice(Version.Length);
            if (declaration.Length > Encoding.Length + 1)
            {
                if (!global::SmsCodes.ReplyBody.Is(declaration.Slice(0, Encoding.Length), Encoding) || declaration[declaration.Length - 1] != (byte)'"')
                    return false;
                declaration = declaration.Slice(Encoding.Length, declaration.Length - Encoding.Length - 1);
                if (!IsNameStart(declaration[0]))
                    return false;
                foreach (byte b in declaration)
                {
                    if (!IsNamePart(b))
                        return false;
                }
            }
            else if (declaration.Length > 0)
            {
                return false;
            }

            Position += end + 1;
            return true;
        }

        /// <summary>Reads up to the next tag.</summary>
        private bool ReadText(bool isInside, out bool isText)
        {
            global::System.ReadOnlySpan<byte> rest = _body.Slice(Position);
            isText = false;
            int end = global::System.MemoryExtensions.IndexOf(rest, (byte)'<');
            if (end < 0)
                end = rest.Length;
            _text = rest.Slice(0, end);
            Position += end;
            bool isAscii = true, hasEntity = false, hasReturn = false;
            foreach (byte b in _text)
            {
                if (b > (byte)'>' && b < 0x80 && b != (byte)']')
                {
                    isText = true;
                    continue;
                }

                if (b == (byte)' ' || b == (byte)'\n' || b == (byte)'\t')
                    continue;
                if (b == (byte)'\r')
                {
                    hasReturn = true;
                    continue;
                }

                isText = true;
                if (b < (byte)' ' || b == (byte)']')
                    return false;
                if (b == (byte)'&')
                    hasEntity = true;
                if (b >= 0x80)
                    isAscii = false;
            }

            // XML turns a carriage return in a text into a line feed.
            if (hasReturn && isInside)
                return !isText && IsBlankBetweenTags();
            if (!isAscii && !IsUtf8(_text))
                return false;
            return !hasEntity || TryReplaceEntities();
        }

        /// <summary>White space with carriage returns that is no value: what follows is a start tag, or what went before was an end tag.</summary>
        private bool IsBlankBetweenTags()
        {
            bool isBeforeStart = Position + 1 < _body.Length && _body[Position + 1] != (byte)'/';
            int before = Position - _text.Length - 1;
            return isBeforeStart || (before >= 1 && Feed.HasChildren);
        }

        private bool ReadStart(int depth, out bool isEmpty)
        {
            isEmpty = false;
            int start = Position + 1;
            int end = NameEnd(start);
            if (end == start)
                return false;
            _names[depth * 2] = start;
            _names[(depth * 2) + 1] = end;
            Feed.Start(_body.Slice(start, end - start), _text);
            Position = end;
            int attributes = 0;
            while (Position < _body.Length)
            {
                byte b = _body[Position];
                if (b == (byte)'>')
                {
                    Position++;
                    return true;
                }

                if (b == (byte)'/')
                {
                    isEmpty = true;
                    Position += 2;
                    return Position <= _body.Length && _body[Position - 1] == (byte)'>';
                }

                if (!SkipBlanks())
                    return false;
                if (Position < _body.Length && _body[Position] != (byte)'>' && _body[Position] != (byte)'/' && !ReadAttribute(attributes++))
                    return false;
            }

            return false;
        }

        private bool ReadAttribute(int index)
        {
            const int Most = 8;
            const int First = global::SmsCodes.XmlReplies.MostLevels * 2;
            int start = Position;
            int end = NameEnd(start);
            if (end == start || index >= Most || end + 2 >= _body.Length || _body[end] != (byte)'=')
                return false;
            global::System.ReadOnlySpan<byte> name = _body.Slice(start, end - start);
            if (global::SmsCodes.ReplyBody.Is(name, "xmlns"))
                return false;
            for (int i = 0; i < index; i++)
            {
                // Twice the same attribute is not well-formed.
                int other = _names[First + (i * 2)];
                if (global::System.MemoryExtensions.SequenceEqual(name, _body.Slice(other, _names[First + (i * 2) + 1] - other)))
                    return false;
            }

            _names[First + (index * 2)] = start;
            _names[First + (index * 2) + 1] = end;
            byte quote = _body[end + 1];
            if (quote != (byte)'"' && quote != (byte)'\'')
                return false;
            int valueStart = end + 2;
            int length = global::System.MemoryExtensions.IndexOf(_body.Slice(valueStart), quote);
            if (length < 0)
                return false;
            global::System.ReadOnlySpan<byte> value = _body.Slice(valueStart, length);
            foreach (byte b in value)
            {
                if (b < (byte)' ' || b == (byte)'<' || b == (byte)'&')
                    return false;
            }

            Position = valueStart + length + 1;
            if (!IsUtf8(value) || Position >= _body.Length || (IsNamePart(_body[Position])))
                return false;
            Feed.Attribute(name, value);
            return true;
        }

        private bool ReadEnd(int nameStart, int nameEnd)
        {
            int length = nameEnd - nameStart;
            if (Position + length >= _body.Length
                || !global::System.MemoryExtensions.SequenceEqual(_body.Slice(Position, length), _body.Slice(nameStart, length)))
                return false;
            Position += length;
            SkipBlanks();
            if (Position >= _body.Length || _body[Position] != (byte)'>')
                return false;
            Position++;
            return true;
        }

        private bool SkipBlanks()
        {
            int start = Position;
            while (Position < _body.Length && (_body[Position] == (byte)' ' || _body[Position] == (byte)'\n' || _body[Position] == (byte)'\r' || _body[Position] == (byte)'\t'))
                Position++;
            return Position > start;
        }

        private int NameEnd(int at)
        {
            if (at >= _body.Length || !IsNameStart(_body[at]))
                return at;
            while (at < _body.Length && IsNamePart(_body[at]))
                at++;
            return at;
        }

        private bool TryReplaceEntities()
        {
            global::System.ReadOnlySpan<byte> text = _text;
            if (_scratch == null || _scratch.Length < text.Length)
            {
                if (_scratch != null)
                    global::System.Buffers.ArrayPool<byte>.Shared.Return(_scratch, clearArray: true);
                _scratch = global::System.Buffers.ArrayPool<byte>.Shared.Rent(text.Length);
            }

            int written = 0;
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] != (byte)'&')
                {
                    _scratch[written++] = text[i];
                    continue;
                }

                int length = global::System.MemoryExtensions.IndexOf(text.Slice(i), (byte)';');
                if (length < 0)
                    return false;
                global::System.ReadOnlySpan<byte> name = text.Slice(i + 1, length - 1);
                int character = global::SmsCodes.ReplyBody.Is(name, "amp") ? '&'
                    : global::SmsCodes.ReplyBody.Is(name, "lt") ? '<'
                    : global::SmsCodes.ReplyBody.Is(name, "gt") ? '>'
                    : global::SmsCodes.ReplyBody.Is(name, "quot") ? '"'
                    : global::SmsCodes.ReplyBody.Is(name, "apos") ? '\''
                    : 0;
                if (character == 0)
                    return false;
                _scratch[written++] = (byte)character;
                i += length;
            }

            _text = new global::System.ReadOnlySpan<byte>(_scratch, 0, written);
            return true;
        }

        private static bool IsNameStart(byte b)
        {
            return unchecked((uint)((b | 32) - 'a')) <= 25 || b == (byte)'_';
        }

        private static bool IsNamePart(byte b)
        {
            return IsNameStart(b) || unchecked((uint)(b - '0')) <= 9 || b == (byte)'-' || b == (byte)'.';
        }

        /// <summary>Whether a text is UTF-8 of characters that XML allows.</summary>
        private static bool IsUtf8(global::System.ReadOnlySpan<byte> text)
        {
            for (int i = 0; i < text.Length;)
            {
                int b = text[i];
                if (b < 0x80)
                {
                    i++;
                    continue;
                }

                int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
                if (b < 0xC2 || b > 0xF4 || i + more >= text.Length)
                    return false;
                int character = b & (more == 3 ? 0x07 : more == 2 ? 0x0F : 0x1F);
                for (int j = 1; j <= more; j++)
                {
                    if ((text[i + j] & 0xC0) != 0x80)
                        return false;
                    character = (character << 6) | (text[i + j] & 0x3F);
                }

                if ((more == 2 && character < 0x800) || (more == 3 && (character < 0x10000 || character > 0x10FFFF))
                    || (character >= 0xD800 && character <= 0xDFFF) || (character & 0xFFFF) >= 0xFFFE && character < 0x10000)
                    return false;
                i += more + 1;
            }

            return true;
        }
    }

    /// <summary>Hands what stands in elements to a reader. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal struct XmlFeed<T>
        where T : struct, global::SmsCodes.IReplyReader
    {
        // What an element is, beside the slots of a reader.
        private const int Skipped = -1;
        private const int List = int.MinValue;

        private readonly global::SmsCodes.ReplyShape _shape;
        private Slots _slots;
        private int _depth;
        private bool _hasChildren;
        private global::System.Collections.Generic.List<byte[]>/*?*/ _entries;

        /// <summary>Feeds a reader.</summary>
        public XmlFeed(global::SmsCodes.ReplyShape shape, T reader)
        {
            _shape = shape;
            _slots = default(Slots);
            _depth = 0;
            _hasChildren = false;
            _entries = null;
            Reader = reader;
            Expected = null;
            HasEnded = false;
        }

        /// <summary>The reader.</summary>
        public T Reader;

        /// <summary>What was expected, where something was not taken; or null.</summary>
        public string/*?*/ Expected;

        /// <summary>Whether the outermost element has ended.</summary>
        public bool HasEnded;

        /// <summary>Whether the element that is open has had children.</summary>
        public bool HasChildren { get { return _hasChildren; } }

        /// <summary>An element starts, behind some text of its parent.</summary>
        public void Start(global::System.ReadOnlySpan<byte> name, global::System.ReadOnlySpan<byte> textBefore)
        {
            if (Expected != null)
                return;
            int parent = _depth == 0 ? Skipped : _slots[_depth - 1];
            if (textBefore.Length > 0 && global::SmsCodes.ReplyBody.Trim(textBefore).Length > 0)
                OwnText(parent, textBefore);
            if (_depth == global::SmsCodes.XmlReplies.MostLevels)
            {
                Expected = "XML at most 32 levels deep";
                return;
            }

            int slot;
            if (_depth == 0 || parent == List)
            {
                if (_depth == 0 && IsOneOf(_shape.XmlLists, name))
                    slot = List;
                else if (IsOneOf(_shape.XmlRoots, name))
                    slot = -2;
                else
                {
                    Expected = _shape.Expected;
                    return;
                }
            }
            else if (parent >= 0 || parent == Skipped)
                slot = parent;
            else if (_shape.XmlPositional != null && global::SmsCodes.ReplyBody.Is(name, _shape.XmlPositional))
                slot = Skipped;
            else
                slot = Reader.Find(-2 - parent, name);
            _slots[_depth++] = slot;
            _hasChildren = false;
            if (slot <= -2 && slot != List)
                Reader.Open(-2 - slot);
        }

        /// <summary>An attribute of the element that has just started.</summary>
        public void Attribute(global::System.ReadOnlySpan<byte> name, global::System.ReadOnlySpan<byte> value)
        {
            if (Expected != null || _slots[_depth - 1] >= Skipped || _slots[_depth - 1] == List)
                return;
            int slot = Reader.Find(-2 - _slots[_depth - 1], name);
            if (slot >= 0)
                Take(slot, value);
        }

        /// <summary>The element ends, behind some text.</summary>
        public void End(global::System.ReadOnlySpan<byte> text)
        {
            if (Expected != null)
                return;
            int slot = _slots[--_depth];
            if (slot >= 0 && !_hasChildren)
                Take(slot, text);
            else if (slot == Skipped && _shape.XmlPositional != null && !_hasChildren)
                Entry(text);
            else if (text.Length > 0 && global::SmsCodes.ReplyBody.Trim(text).Length > 0)
                OwnText(slot, text);
            if (slot <= -2 && slot != List && Expected == null)
            {
                if (_depth == 0 && _entries != null)
                    TakeEntries();
                if (Expected == null && !Reader.Close(-2 - slot))
                    Expected = Reader.Expected;
            }

            _hasChildren = true;
            HasEnded = _depth == 0;
        }

        private void Take(int slot, global::System.ReadOnlySpan<byte> text)
        {
            if (!Reader.Value(slot, text, false))
                Expected = Reader.Expected;
        }

        /// <summary>Text of an element that holds, or may hold, others.</summary>
        private void OwnText(int element, global::System.ReadOnlySpan<byte> text)
        {
            if (element == Skipped || element == List)
                return;
            if (element >= 0)
            {
                Take(element, text);
                return;
            }

            if (element == -2 && _shape.XmlOk != null && global::SmsCodes.ReplyBody.Is(global::SmsCodes.ReplyBody.Trim(text), _shape.XmlOk))
            {
                Take(_shape.OkSlot, default(global::System.ReadOnlySpan<byte>));
                return;
            }

            int slot = Reader.Find(-2 - element, TextName);
            if (slot < 0)
                slot = Reader.ScalarOf(-2 - element);
            if (slot >= 0)
                Take(slot, text);
        }

        private void Entry(global::System.ReadOnlySpan<byte> text)
        {
            const int Most = 64 * 1024;
            if (_entries == null)
                _entries = new global::System.Collections.Generic.List<byte[]>();
            if (_entries.Count == Most)
                Expected = "no more than 65,536 elements";
            else
                _entries.Add(global::SmsCodes.ReplyBody.Trim(text).ToArray());
        }

        /// <summary>Gives the values of elements that are told by their position, in the first row that they fit.</summary>
        private void TakeEntries()
        {
            foreach (global::SmsCodes.ReplyRow row in _shape.XmlRows)
            {
                if (!Fits(row))
                    continue;
                int repeated = row.Rest < 0 ? row.Slots.Length : row.Rest;
                for (int i = 0; i < _entries/*!*/.Count && Expected == null; i++)
                {
                    int at = i < row.Slots.Length ? i : repeated + ((i - repeated) % (row.Slots.Length - repeated));
                    if (row.Rest >= 0 && at == repeated)
                    {
                        if (i > repeated && !Reader.Close(row.Condition))
                            Expected = Reader.Expected;
                        Reader.Open(row.Condition);
                    }

                    if (row.Slots[at] >= 0 && Expected == null)
                        Take(row.Slots[at], _entries[i]);
                }

                if (row.Rest >= 0 && Expected == null && _entries/*!*/.Count > repeated && !Reader.Close(row.Condition))
                    Expected = Reader.Expected;
                return;
            }

            Expected = _shape.Expected;
        }

        private bool Fits(global::SmsCodes.ReplyRow row)
        {
            int count = _entries/*!*/.Count;
            int repeated = row.Rest < 0 ? row.Slots.Length : row.Rest;
            int each = row.Slots.Length - repeated;
            if (each == 0 ? count != repeated : count < repeated || (count - repeated) % each != 0)
                return false;
            for (int i = 0; i < count; i++)
            {
                int at = i < row.Slots.Length ? i : repeated + ((i - repeated) % each);
                if (row.Slots[at] >= 0 && !Reader.Fits(row.Slots[at], _entries[i]))
                    return false;
                if (row.Only == i && !IsOneOf(row.OnlyTexts, _entries[i]))
                    return false;
            }

            return true;
        }

        private static bool IsOneOf(byte[][] texts, global::System.ReadOnlySpan<byte> text)
        {
            foreach (byte[] other in texts)
            {
                if (global::SmsCodes.ReplyBody.Same(global::SmsCodes.ReplyBody.Trim(text), other))
                    return true;
            }

            return false;
        }

        private static bool IsOneOf(string[] names, global::System.ReadOnlySpan<byte> name)
        {
            foreach (string other in names)
            {
                if (global::SmsCodes.ReplyBody.Is(name, other))
                    return true;
            }

            return false;
        }

        private static global::System.ReadOnlySpan<byte> TextName
        {
            get { return new byte[] { (byte)'#', (byte)'t', (byte)'e', (byte)'x', (byte)'t' }; }
        }

        /// <summary>What each open element is.</summary>
        private struct Slots
        {
            private int _0, _1, _2, _3;
            private int[]/*?*/ _more;

            public int this[int depth]
            {
                get
                {
                    switch (depth)
                    {
                        case 0:
                            return _0;
                        case 1:
                            return _1;
                        case 2:
                            return _2;
                        case 3:
                            return _3;
                        default:
                            return _more/*!*/[depth];
                    }
                }

                set
                {
                    switch (depth)
                    {
                        case 0:
                            _0 = value;
                            break;
                        case 1:
                            _1 = value;
                            break;
                        case 2:
                            _2 = value;
                            break;
                        case 3:
                            _3 = value;
                            break;
                        default:
                            if (_more == null)
                                _more = new int[global::SmsCodes.XmlReplies.MostLevels];
                            _more[depth] = value;
                            break;
                    }
                }
            }
        }
    }
}
