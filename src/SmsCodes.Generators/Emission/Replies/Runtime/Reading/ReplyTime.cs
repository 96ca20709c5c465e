namespace SmsCodes
{
    /// <summary>A pattern of civil times: d, M, y, H, m and s for digits, all else as it stands. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal sealed class ReplyTime
    {
        private readonly string _pattern;
        private readonly int _day, _month, _year, _yearDigits, _hour, _minute, _second;

        // Of each eight characters, the last of them reaching back where the pattern is no multiple: which are signs, those signs, which are digits.
        private readonly ulong[] _areSigns, _signs, _areDigits;

        /// <summary>Makes a pattern.</summary>
        public ReplyTime(string pattern)
        {
            _pattern = pattern;
            _day = pattern.IndexOf('d');
            _month = pattern.IndexOf('M');
            _year = pattern.IndexOf('y');
            _yearDigits = pattern.LastIndexOf('y') - _year + 1;
            _hour = pattern.IndexOf('H');
            _minute = pattern.IndexOf('m');
            _second = pattern.IndexOf('s');
            int eights = (pattern.Length + 7) / 8;
            _areSigns = new ulong[eights];
            _signs = new ulong[eights];
            _areDigits = new ulong[eights];
            for (int i = 0; i < eights; i++)
            {
                int start = StartOf(i);
                for (int at = start; at < start + 8 && at < pattern.Length; at++)
                {
                    int shift = 8 * (at - start);
                    if (IsSign(pattern[at]))
                    {
                        _areSigns[i] |= 0xFFUL << shift;
                        _signs[i] |= (ulong)pattern[at] << shift;
                    }
                    else
                    {
                        _areDigits[i] |= 0xFFUL << shift;
                    }
                }
            }
        }

        /// <summary>Whether a text has the digits and signs of such a time, or is empty.</summary>
        public bool Fits(global::System.ReadOnlySpan<byte> utf8)
        {
            return utf8.Length == 0 || HasForm(utf8);
        }

        /// <summary>The time, or null.</summary>
        public global::System.DateTime? Read(global::System.ReadOnlySpan<byte> utf8)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            if (!HasForm(utf8))
                return null;
            int year = _year < 0 ? 1 : _yearDigits == 2 ? 2000 + Two(utf8, _year) : (Two(utf8, _year) * 100) + Two(utf8, _year + 2);
            int month = _month < 0 ? 1 : Two(utf8, _month);
            int day = _day < 0 ? 1 : Two(utf8, _day);
            int hour = _hour < 0 ? 0 : Two(utf8, _hour);
            int minute = _minute < 0 ? 0 : Two(utf8, _minute);
            int second = _second < 0 ? 0 : Two(utf8, _second);
            if (year < 1 || month < 1 || month > 12 || day < 1 || (day > 28 && day > global::System.DateTime.DaysInMonth(year, month))
                || hour > 23 || minute > 59 || second > 59)
                return null;
            return new global::System.DateTime(year, month, day, hour, minute, second);
        }

        /// <summary>Ticks of a civil time from the year 1 on, for a place to keep it in; 0 where it is none.</summary>
        public long ReadTicks(global::System.ReadOnlySpan<byte> utf8)
        {
            global::System.DateTime? time = Read(utf8);
            return time.HasValue ? time.Value.Ticks : 0;
        }

        private bool HasForm(global::System.ReadOnlySpan<byte> utf8)
        {
            if (utf8.Length != _pattern.Length)
                return false;
            if (utf8.Length < 8)
                return HasFormOfFew(utf8);
            for (int i = 0; i < _signs.Length; i++)
            {
                ulong eight = global::System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(utf8.Slice(StartOf(i)));
                // Digits are 0x30 to 0x39: they begin with a 3, and do so still with 6 more.
                if ((eight & _areSigns[i]) != _signs[i]
                    || (((eight & 0xF0F0F0F0F0F0F0F0UL) ^ 0x3030303030303030UL) & _areDigits[i]) != 0
                    || ((((eight + 0x0606060606060606UL) & 0xF0F0F0F0F0F0F0F0UL) ^ 0x3030303030303030UL) & _areDigits[i]) != 0)
                    return false;
            }

            return true;
        }

        private bool HasFormOfFew(global::System.ReadOnlySpan<byte> utf8)
        {
            for (int i = 0; i < utf8.Length; i++)
            {
                if (IsSign(_pattern[i]) ? utf8[i] != _pattern[i] : unchecked((uint)(utf8[i] - '0')) > 9)
                    return false;
            }

            return true;
        }

        private int StartOf(int eight)
        {
            return global::System.Math.Max(0, global::System.Math.Min(8 * eight, _pattern.Length - 8));
        }

        // Letters of the pattern are digits of the text; T stands for itself.
        private static bool IsSign(char letter)
        {
            return letter < 'A' || letter == 'T';
        }

        private static int Two(global::System.ReadOnlySpan<byte> utf8, int at)
        {
            return ((utf8[at] - '0') * 10) + utf8[at + 1] - '0';
        }
    }
}
