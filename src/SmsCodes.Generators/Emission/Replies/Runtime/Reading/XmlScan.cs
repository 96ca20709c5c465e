namespace SmsCodes
{
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
}
