namespace SmsCodes
{
    /// <summary>Turns texts of a body into values, in any culture alike. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class ReplyValues
    {
        private static readonly global::SmsCodes.ReplyTime SpacedTime = new global::SmsCodes.ReplyTime("yyyy-MM-dd HH:mm:ss");
        private static readonly global::SmsCodes.ReplyTime IsoCivilTime = new global::SmsCodes.ReplyTime("yyyy-MM-ddTHH:mm:ss");

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
            int start = utf8.Length > 0 && utf8[0] == (byte)'-' ? 1 : 0;
            if (utf8.Length == start || utf8.Length > 18)
                return LongInteger(utf8);
            long number = 0;
            for (int i = start; i < utf8.Length; i++)
            {
                int digit = utf8[i] - '0';
                if (unchecked((uint)digit) > 9)
                    return LongInteger(utf8);
                number = (number * 10) + digit;
            }

            return start == 1 ? -number : number;
        }

        private static long? LongInteger(global::System.ReadOnlySpan<byte> utf8)
        {
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

        /// <summary>Seconds since 1970, UTC; 0, which means none, where they are none or beyond the year 9999.</summary>
        public static long UnixSeconds(global::System.ReadOnlySpan<byte> utf8)
        {
            long? seconds = Integer(utf8);
            return seconds > 0 && seconds <= 253402300799 ? seconds.Value : 0;
        }

        /// <summary>The time of seconds since 1970; null for 0.</summary>
        public static global::System.DateTimeOffset? TimeOf(long unixSeconds)
        {
            return unixSeconds == 0 ? default(global::System.DateTimeOffset?) : global::System.DateTimeOffset.FromUnixTimeSeconds(unixSeconds);
        }

        /// <summary>The time of ticks of a civil time with an offset; null for 0, and at the ends of time, where there is no room for the offset.</summary>
        public static global::System.DateTimeOffset? TimeOf(long ticks, int offsetMinutes)
        {
            if (ticks < global::System.TimeSpan.TicksPerDay || ticks > global::System.DateTime.MaxValue.Ticks - global::System.TimeSpan.TicksPerDay)
                return null;
            return new global::System.DateTimeOffset(ticks, new global::System.TimeSpan(0, offsetMinutes, 0));
        }

        /// <summary>The civil time of ticks; null for 0.</summary>
        public static global::System.DateTime? CivilTimeOf(long ticks)
        {
            return ticks == 0 ? default(global::System.DateTime?) : new global::System.DateTime(ticks);
        }

        /// <summary>A time as ISO 8601 writes it, with its offset (Z, +01:00 or +0100), or null.</summary>
        public static global::System.DateTimeOffset? IsoTime(global::System.ReadOnlySpan<byte> utf8)
        {
            utf8 = global::SmsCodes.ReplyBody.Trim(utf8);
            if (utf8.Length < 20)
                return null;
            global::System.DateTime? time = (utf8[10] == (byte)' ' ? SpacedTime : IsoCivilTime).Read(utf8.Slice(0, 19));
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
            global::SmsCodes.ReplyList<string> texts, global::System.ReadOnlySpan<byte> utf8, byte delimiter)
        {
            while (true)
            {
                int end = global::System.MemoryExtensions.IndexOf(utf8, delimiter);
                global::System.ReadOnlySpan<byte> part = global::SmsCodes.ReplyBody.Trim(end < 0 ? utf8 : utf8.Slice(0, end));
                if (part.Length > 0)
                    texts = texts.With(Text(part));
                if (end < 0)
                    return texts;
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

        /// <summary>Whether a text is digits alone, perhaps behind a plus sign, and not 0, which stands for none.</summary>
        public static bool IsDigits(global::System.ReadOnlySpan<byte> utf8)
        {
            int start = utf8.Length > 1 && utf8[0] == (byte)'+' ? 1 : 0;
            return utf8.Length > 0 && !(utf8.Length == 1 && utf8[0] == (byte)'0') && utf8[start] != (byte)'-' && IsInteger(utf8.Slice(start));
        }

        /// <summary>Whether a text can be a whole number that is not negative, or is empty.</summary>
        public static bool IsUnsigned(global::System.ReadOnlySpan<byte> utf8)
        {
            return IsInteger(utf8) && (utf8.Length == 0 || utf8[0] != (byte)'-');
        }

        /// <summary>Whether a text can be a number with decimals, or is empty.</summary>
        public static bool IsDecimal(global::System.ReadOnlySpan<byte> utf8)
        {
            return utf8.Length == 0 || Decimal(utf8).HasValue;
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
