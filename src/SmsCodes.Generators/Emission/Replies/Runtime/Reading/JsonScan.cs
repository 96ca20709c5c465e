namespace SmsCodes
{
    /// <summary>Scans JSON by the letter of RFC 8259, at most 32 levels deep. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal ref struct JsonScan
    {
        private const int MostLevels = 32;
        private const ulong Ones = 0x0101010101010101;
        private const ulong HighBits = 0x8080808080808080;

        private readonly global::System.ReadOnlySpan<byte> _body;
        private int _at;
        private int _levels;

        /// <summary>Starts at an offset.</summary>
        public JsonScan(global::System.ReadOnlySpan<byte> body, int start)
        {
            _body = body;
            _at = start;
            _levels = 0;
            Start = start;
            IsBroken = false;
        }

        /// <summary>Where the value, name or end starts that was met last.</summary>
        public int Start;

        /// <summary>Whether the body is no JSON.</summary>
        public bool IsBroken;

        /// <summary>Where the scan stands.</summary>
        public int Position { get { return _at; } }

        /// <summary>Whether nothing more comes.</summary>
        public bool IsEnd { get { return Next() == 0 && _at == _body.Length; } }

        /// <summary>The byte that comes next, white space aside; 0 at the end.</summary>
        public byte Next()
        {
            int at = _at;
            byte next = 0;
            while (at < _body.Length)
            {
                next = _body[at];
                if (next > (byte)' ' || (next != (byte)' ' && next != (byte)'\n' && next != (byte)'\r' && next != (byte)'\t'))
                    break;
                next = 0;
                at++;
            }

            _at = at;
            Start = at;
            return next;
        }

        /// <summary>The body is no JSON.</summary>
        public bool Break()
        {
            IsBroken = true;
            return false;
        }

        /// <summary>Goes into the object or list that comes next; false where it is too deep.</summary>
        public bool Open()
        {
            if (_levels == MostLevels)
                return Break();
            _levels++;
            _at++;
            return true;
        }

        /// <summary>Whether there is another item before an end; if not, goes behind that end. False too where neither comes.</summary>
        public bool Another(byte end, bool isFirst)
        {
            byte next = Next();
            if (next == end)
            {
                _levels--;
                _at++;
                return false;
            }

            if (isFirst)
                return true;
            if (next != (byte)',')
                return Break();
            _at++;
            // No end behind a comma.
            return Next() != end || Break();
        }

        /// <summary>Takes a name and the colon behind it; escapes in it are as they stand.</summary>
        public bool Name(out global::System.ReadOnlySpan<byte> name, out bool hasEscapes)
        {
            hasEscapes = false;
            name = default(global::System.ReadOnlySpan<byte>);
            if (Next() != (byte)'"' || !Text(out name, out hasEscapes) || Next() != (byte)':')
                return Break();
            _at++;
            return true;
        }

        /// <summary>Takes the text that comes next; escapes in it are as they stand.</summary>
        public bool Text(out global::System.ReadOnlySpan<byte> text, out bool hasEscapes)
        {
            global::System.ReadOnlySpan<byte> body = _body;
            int start = _at + 1;
            int at = start;
            hasEscapes = false;
            while (true)
            {
                if (at + 8 <= body.Length)
                {
                    ulong odd = OddAmong(global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(body.Slice(at)));
                    if (odd == 0)
                    {
                        at += 8;
                        continue;
                    }

                    // As many bytes are before the first odd one as have their lowest bit below its highest.
                    at += unchecked((int)(((((odd & (0 - odd)) >> 7) - 1 & Ones) * Ones) >> 56));
                }

                byte b = at < body.Length ? body[at] : (byte)0;
                if (b == (byte)'"')
                {
                    text = body.Slice(start, at - start);
                    _at = at + 1;
                    return true;
                }

                int length = b == (byte)'\\' ? EscapeLength(body.Slice(at)) : 1;
                if (b < 0x20 || length == 0)
                {
                    text = default(global::System.ReadOnlySpan<byte>);
                    return Break();
                }

                hasEscapes |= length > 1;
                at += length;
            }
        }

        /// <summary>Takes the number that comes next.</summary>
        public bool Number(out global::System.ReadOnlySpan<byte> text)
        {
            global::System.ReadOnlySpan<byte> body = _body;
            int start = body[_at] == (byte)'-' ? _at + 1 : _at;
            int at = DigitsFrom(start);
            // No zeros in front of others.
            bool isNumber = at > start && (body[start] != (byte)'0' || at == start + 1);
            if (isNumber && at < body.Length && body[at] == (byte)'.')
            {
                start = at + 1;
                at = DigitsFrom(start);
                isNumber = at > start;
            }

            if (isNumber && at < body.Length && (body[at] | 32) == 'e')
            {
                start = at + 1;
                if (start < body.Length && (body[start] == (byte)'+' || body[start] == (byte)'-'))
                    start++;
                at = DigitsFrom(start);
                isNumber = at > start;
            }

            text = body.Slice(_at, at - _at);
            if (!isNumber)
                return Break();
            _at = at;
            return true;
        }

        /// <summary>Takes <c>true</c>, <c>false</c> or <c>null</c>.</summary>
        public bool Word(out global::System.ReadOnlySpan<byte> text)
        {
            int length = _body[_at] == (byte)'f' ? 5 : 4;
            text = _body.Slice(_at, global::System.Math.Min(length, _body.Length - _at));
            if (!global::SmsCodes.ReplyBody.Is(text, "true") && !global::SmsCodes.ReplyBody.Is(text, "false") && !global::SmsCodes.ReplyBody.Is(text, "null"))
                return Break();
            _at += length;
            return true;
        }

        /// <summary>Goes behind the value that comes next, whatever it is.</summary>
        public bool Skip()
        {
            global::System.ReadOnlySpan<byte> text;
            bool isOdd;
            byte first = Next();
            switch (first)
            {
                case (byte)'{':
                case (byte)'[':
                    byte end = first == (byte)'{' ? (byte)'}' : (byte)']';
                    if (!Open())
                        return false;
                    for (bool isFirst = true; Another(end, isFirst); isFirst = false)
                    {
                        if ((first == (byte)'{' && !Name(out text, out isOdd)) || !Skip())
                            return false;
                    }

                    return !IsBroken;
                case (byte)'"':
                    return Text(out text, out isOdd);
                case (byte)'t':
                case (byte)'f':
                case (byte)'n':
                    return Word(out text);
                default:
                    return first == 0 ? Break() : Number(out text);
            }
        }

        // Where the digits end that start at a place.
        private int DigitsFrom(int at)
        {
            while (at < _body.Length && unchecked((uint)(_body[at] - '0')) <= 9)
                at++;
            return at;
        }

        // The highest bit of each of eight bytes that is a quote, a backslash or a control character; behind the first such byte it may stand in others too.
        private static ulong OddAmong(ulong eight)
        {
            ulong quote = eight ^ (Ones * '"');
            ulong backslash = eight ^ (Ones * '\\');
            return unchecked((((quote - Ones) & ~quote) | ((backslash - Ones) & ~backslash) | ((eight - (Ones * 0x20)) & ~eight)) & HighBits);
        }

        // How long an escape is; 0 where it is none.
        private static int EscapeLength(global::System.ReadOnlySpan<byte> escape)
        {
            if (escape.Length < 2)
                return 0;
            switch (escape[1])
            {
                case (byte)'"':
                case (byte)'\\':
                case (byte)'/':
                case (byte)'b':
                case (byte)'f':
                case (byte)'n':
                case (byte)'r':
                case (byte)'t':
                    return 2;
                case (byte)'u':
                    if (escape.Length < 6)
                        return 0;
                    for (int i = 2; i < 6; i++)
                    {
                        if (unchecked((uint)(escape[i] - '0')) > 9 && unchecked((uint)((escape[i] | 32) - 'a')) > 5)
                            return 0;
                    }

                    return 6;
                default:
                    return 0;
            }
        }
    }
}
