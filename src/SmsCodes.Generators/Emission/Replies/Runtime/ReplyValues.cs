namespace SmsCodes
{
    /// <summary>Turns texts of a body into values, in any culture alike. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class ReplyValues
    {
        /// <summary>A text as a string.</summary>
        public static string Text(global::System.ReadOnlySpan<byte> utf8)
        {
            if (utf8.Length == 0)
                return "";
//#if SPAN_TEXT
            return global::System.Text.Encoding.UTF8.GetString(utf8);
//#else
            byte[] bytes = global::System.Buffers.ArrayPool<byte>.Shared.Rent(utf8.Length);
            utf8.CopyTo(bytes);
            string text = global::System.Text.Encoding.UTF8.GetString(bytes, 0, utf8.Length);
            global::System.Buffers.ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            return text;
//#endif
        }

        /// <summary>A text as a string; a whole number that JSON gives with an exponent without it, since it is an id.</summary>
        public static string Text(global::System.ReadOnlySpan<byte> utf8, bool isNumber)
        {
            if (isNumber && (global::System.MemoryExtensions.IndexOf(utf8, (byte)'e') >= 0 || global::System.MemoryExtensions.IndexOf(utf8, (byte)'E') >= 0))
            {
                decimal? number = LongDecimal(utf8);
                if (number.HasValue && decimal.Truncate(number.Value) == number.Value)
                    return decimal.Truncate(number.Value).ToString(global::System.Globalization.CultureInfo.InvariantCulture);
            }

            return Text(utf8);
        }

        /// <summary>A whole number, or null.</summary>
        public static long? Integer(global::System.ReadOnlySpan<byte> utf8)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            long number;
            int read;
            return global::System.Buffers.Text.Utf8Parser.TryParse(utf8, out number, out read) && read == utf8.Length ? number : default(long?);
        }

        /// <summary>A number with decimals, its digits kept, or null.</summary>
        public static decimal? Decimal(global::System.ReadOnlySpan<byte> utf8)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            long number = 0;
            int scale = -1;
            int start = utf8.Length > 0 && utf8[0] == (byte)'-' ? 1 : 0;
            if (utf8.Length == start || utf8.Length > 18)
                return LongDecimal(utf8);
            for (int i = start; i < utf8.Length; i++)
            {
                int digit = utf8[i] - '0';
                if (utf8[i] == (byte)'.' && scale < 0 && i > start)
                    scale = 0;
                else if (unchecked((uint)digit) > 9)
                    return LongDecimal(utf8);
                else
                {
                    number = (number * 10) + digit;
                    if (scale >= 0)
                        scale++;
                }
            }

            if (scale == 0)
                return LongDecimal(utf8);
            return new decimal(unchecked((int)number), unchecked((int)(number >> 32)), 0, start == 1, (byte)(scale < 0 ? 0 : scale));
        }

        private static decimal? LongDecimal(global::System.ReadOnlySpan<byte> utf8)
        {
            decimal number;
            int read;
            return global::System.Buffers.Text.Utf8Parser.TryParse(utf8, out number, out read) && read == utf8.Length ? number : default(decimal?);
        }

        /// <summary>Yes or no in one of the forms that services use, or null.</summary>
        public static bool? Boolean(global::System.ReadOnlySpan<byte> utf8)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            if (utf8.Length == 1)
                return utf8[0] == (byte)'1' ? true : utf8[0] == (byte)'0' ? false : default(bool?);
            if (Same(utf8, "true") || Same(utf8, "yes") || Same(utf8, "ok"))
                return true;
            if (Same(utf8, "false") || Same(utf8, "no") || Same(utf8, "error"))
                return false;
            return null;
        }

        /// <summary>A time given as seconds since 1970, UTC; null for 0, which means none.</summary>
        public static global::System.DateTimeOffset? UnixTime(global::System.ReadOnlySpan<byte> utf8)
        {
            // Until the year 9999.
            long? seconds = Integer(utf8);
            return seconds > 0 && seconds <= 253402300799 ? global::System.DateTimeOffset.FromUnixTimeSeconds(seconds.Value) : default(global::System.DateTimeOffset?);
        }

        /// <summary>A civil time with a known offset, or null.</summary>
        public static global::System.DateTimeOffset? LocalTime(global::System.ReadOnlySpan<byte> utf8, string pattern, int offsetMinutes)
        {
            global::System.DateTime? time = CivilTime(utf8, pattern);
            if (time == null || time.Value.Ticks < global::System.TimeSpan.TicksPerDay || time.Value.Ticks > global::System.DateTime.MaxValue.Ticks - global::System.TimeSpan.TicksPerDay)
                return null;
            return new global::System.DateTimeOffset(time.Value, new global::System.TimeSpan(0, offsetMinutes, 0));
        }

        /// <summary>A civil time as the pattern has it (d, M, y, H, m and s for digits, all else as it stands), or null.</summary>
        public static global::System.DateTime? CivilTime(global::System.ReadOnlySpan<byte> utf8, string pattern)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            if (utf8.Length != pattern.Length)
                return null;
            int year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0;
            for (int i = 0; i < pattern.Length;)
            {
                char letter = pattern[i];
                if (!IsTimeLetter(letter))
                {
                    if (utf8[i] != letter)
                        return null;
                    i++;
                    continue;
                }

                int number = 0;
                for (; i < pattern.Length && pattern[i] == letter; i++)
                {
                    int digit = utf8[i] - '0';
                    if (unchecked((uint)digit) > 9)
                        return null;
                    number = (number * 10) + digit;
                }

                switch (letter)
                {
                    case 'y':
                        year = number;
                        break;
                    case 'M':
                        month = number;
                        break;
                    case 'd':
                        day = number;
                        break;
                    case 'H':
                        hour = number;
                        break;
                    case 'm':
                        minute = number;
                        break;
                    default:
                        second = number;
                        break;
                }
            }

            return Time(year, month, day, hour, minute, second);
        }

        /// <summary>A time as ISO 8601 writes it, with its offset (Z, +01:00 or +0100), or null.</summary>
        public static global::System.DateTimeOffset? IsoTime(global::System.ReadOnlySpan<byte> utf8)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            if (utf8.Length < 20)
                return null;
            global::System.DateTime? time = CivilTime(utf8.Slice(0, 19), utf8[10] == (byte)' ' ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-ddTHH:mm:ss");
            if (time == null)
                return null;
            int i = 19;
            long ticks = 0;
            if (utf8[i] == (byte)'.' || utf8[i] == (byte)',')
            {
                long unit = global::System.TimeSpan.TicksPerSecond;
                for (i++; i < utf8.Length && unchecked((uint)(utf8[i] - '0')) <= 9; i++)
                {
                    unit /= 10;
                    ticks += unit * (utf8[i] - '0');
                }
            }

            global::System.ReadOnlySpan<byte> zone = utf8.Slice(i);
            int minutes;
            if (zone.Length == 1 && (zone[0] | 32) == 'z')
                minutes = 0;
            else if (!TryReadOffset(zone, out minutes))
                return null;
            if (time.Value.Year <= 1 || time.Value.Year >= 9999)
                return null;
            return new global::System.DateTimeOffset(time.Value.AddTicks(ticks), new global::System.TimeSpan(0, minutes, 0));
        }

        /// <summary>Adds the parts of a list to those read so far.</summary>
        public static global::SmsCodes.ReplyList<string> Texts(
            global::SmsCodes.ReplyList<string> before, global::System.ReadOnlySpan<byte> utf8, byte delimiter)
        {
            int most = before.Count + 1;
            foreach (byte b in utf8)
            {
                if (b == delimiter)
                    most++;
            }

            var parts = new string[most];
            int count = 0;
            foreach (string part in before)
                parts[count++] = part;
            while (true)
            {
                int end = global::System.MemoryExtensions.IndexOf(utf8, delimiter);
                global::System.ReadOnlySpan<byte> part = global::SmsCodes.ReplyBody.Trim(end < 0 ? utf8 : utf8.Slice(0, end));
                if (part.Length > 0)
                    parts[count++] = Text(part);
                if (end < 0)
                    return new global::SmsCodes.ReplyList<string>(parts, count);
                utf8 = utf8.Slice(end + 1);
            }
        }

        /// <summary>Whether a text can be a whole number, perhaps negative, or is empty.</summary>
        public static bool IsInteger(global::System.ReadOnlySpan<byte> utf8)
        {
            int start = utf8.Length > 1 && utf8[0] == (byte)'-' ? 1 : 0;
            for (int i = start; i < utf8.Length; i++)
            {
                if (unchecked((uint)(utf8[i] - '0')) > 9)
                    return false;
            }

            return utf8.Length <= 20;
        }

        /// <summary>Whether a text is digits alone, perhaps behind a plus sign.</summary>
        public static bool IsDigits(global::System.ReadOnlySpan<byte> utf8)
        {
            int start = utf8.Length > 1 && utf8[0] == (byte)'+' ? 1 : 0;
            return utf8.Length > 0 && utf8[start] != (byte)'-' && IsInteger(utf8.Slice(start));
        }

        /// <summary>Whether a text can be a number of seconds, or is empty.</summary>
        public static bool IsUnixTime(global::System.ReadOnlySpan<byte> utf8)
        {
            return IsInteger(utf8) && (utf8.Length == 0 || utf8[0] != (byte)'-');
        }

        /// <summary>Whether a text can be a number with decimals, or is empty.</summary>
        public static bool IsDecimal(global::System.ReadOnlySpan<byte> utf8)
        {
            return utf8.Length == 0 || Decimal(utf8).HasValue;
        }

        /// <summary>Whether a text has the digits and signs of a time of a pattern, or is empty.</summary>
        public static bool IsTime(global::System.ReadOnlySpan<byte> utf8, string pattern)
        {
            if (utf8.Length == 0)
                return true;
            if (utf8.Length != pattern.Length)
                return false;
            for (int i = 0; i < pattern.Length; i++)
            {
                if (IsTimeLetter(pattern[i]) ? unchecked((uint)(utf8[i] - '0')) > 9 : utf8[i] != pattern[i])
                    return false;
            }

            return true;
        }

        /// <summary>Writes a character as UTF-8 and gives where the next one goes.</summary>
        public static int Write(int character, byte[] bytes, int at)
        {
            if (character < 0x80)
            {
                bytes[at] = (byte)character;
                return at + 1;
            }

            if (character < 0x800)
            {
                bytes[at] = (byte)(0xC0 | (character >> 6));
                bytes[at + 1] = (byte)(0x80 | (character & 0x3F));
                return at + 2;
            }

            if (character < 0x10000)
            {
                bytes[at] = (byte)(0xE0 | (character >> 12));
                bytes[at + 1] = (byte)(0x80 | ((character >> 6) & 0x3F));
                bytes[at + 2] = (byte)(0x80 | (character & 0x3F));
                return at + 3;
            }

            bytes[at] = (byte)(0xF0 | (character >> 18));
            bytes[at + 1] = (byte)(0x80 | ((character >> 12) & 0x3F));
            bytes[at + 2] = (byte)(0x80 | ((character >> 6) & 0x3F));
            bytes[at + 3] = (byte)(0x80 | (character & 0x3F));
            return at + 4;
        }

        private static bool IsTimeLetter(char letter)
        {
            return letter == 'd' || letter == 'M' || letter == 'y' || letter == 'H' || letter == 'm' || letter == 's';
        }

        private static global::System.DateTime? Time(int year, int month, int day, int hour, int minute, int second)
        {
            if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > global::System.DateTime.DaysInMonth(year, month)
                || hour > 23 || minute > 59 || second > 59)
                return null;
            return new global::System.DateTime(year, month, day, hour, minute, second, global::System.DateTimeKind.Unspecified);
        }

        private static bool TryReadOffset(global::System.ReadOnlySpan<byte> zone, out int minutes)
        {
            minutes = 0;
            bool hasColon = zone.Length == 6 && zone[3] == (byte)':';
            if ((!hasColon && zone.Length != 5) || (zone[0] != (byte)'+' && zone[0] != (byte)'-'))
                return false;
            for (int i = 1; i < zone.Length; i++)
            {
                if (hasColon && i == 3)
                    continue;
                int digit = zone[i] - '0';
                if (unchecked((uint)digit) > 9)
                    return false;
                minutes = (minutes * 10) + digit;
            }

            minutes = ((minutes / 100) * 60) + (minutes % 100);
            if (zone[0] == (byte)'-')
                minutes = -minutes;
            return minutes >= -840 && minutes <= 840;
        }

        private static bool Same(global::System.ReadOnlySpan<byte> utf8, string word)
        {
            if (utf8.Length != word.Length)
                return false;
            for (int i = 0; i < word.Length; i++)
            {
                if ((utf8[i] | 32) != word[i])
                    return false;
            }

            return true;
        }
    }
}
