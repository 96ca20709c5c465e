namespace SmsCodes
{
    /// <summary>Turns strings, streams and other charsets into UTF-8. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class ReplyText
    {
        /// <summary>A text in UTF-8, in a borrowed array.</summary>
        public static byte[] Encode(string text, out int length)
        {
            // More is never read.
            int count = global::System.Math.Min(text.Length, global::SmsCodes.ReplyBody.MostBytes + 1);
            byte[] utf8 = global::System.Buffers.ArrayPool<byte>.Shared.Rent(global::System.Math.Max(16, count * 3));
            length = global::System.Text.Encoding.UTF8.GetBytes(text, 0, count, utf8, 0);
            return utf8;
        }

        /// <summary>Gives an array back, nothing of the body in it.</summary>
        public static void Return(byte[] utf8)
        {
            global::System.Buffers.ArrayPool<byte>.Shared.Return(utf8, clearArray: true);
        }

        /// <summary>The same failure, its offset in characters.</summary>
        public static global::SmsCodes.SmsReplyException InCharacters(global::SmsCodes.SmsReplyException/*?*/ failure, byte[] utf8, int length)
        {
            int offset = global::System.Text.Encoding.UTF8.GetCharCount(utf8, 0, global::System.Math.Min(failure/*!*/.Offset, length));
            return new global::SmsCodes.SmsReplyException(failure.Provider, failure.Response, failure.Expected, offset);
        }

        /// <summary>Whether a charset is UTF-8, or ASCII, which is part of it.</summary>
        public static bool IsUtf8(global::System.Text.Encoding encoding)
        {
            return encoding.CodePage == 65001;
        }

        /// <summary>A body as a string, or null where it is not in the charset.</summary>
        public static string/*?*/ TryDecode(byte[] body, global::System.Text.Encoding encoding)
        {
            if (body.Length > global::SmsCodes.ReplyBody.MostBytes)
                return null;
            try
            {
                return encoding.GetString(body);
            }
            catch (global::System.ArgumentException)
            {
                // What an encoding throws that accepts no wrong bytes.
                return null;
            }
        }

        /// <summary>A charset by its name; null where the system does not know it.</summary>
        public static global::System.Text.Encoding/*?*/ TryCharset(string name)
        {
            try
            {
//#if CODE_PAGES
                return global::System.Text.CodePagesEncodingProvider.Instance.GetEncoding(name) ?? global::System.Text.Encoding.GetEncoding(name);
//#else
                return global::System.Text.Encoding.GetEncoding(name);
//#endif
            }
            catch (global::System.ArgumentException)
            {
                return null;
            }
            catch (global::System.NotSupportedException)
            {
                // UTF-7 is known, but not safe to use.
                return null;
            }
        }

        /// <summary>The charset of a body that does not tell its own: UTF-8 where it is, else the one that the provider uses.</summary>
        public static global::System.Text.Encoding CharsetOf(byte[] body, string charset)
        {
            return IsValidUtf8(body) ? global::System.Text.Encoding.UTF8 : TryCharset(charset) ?? global::System.Text.Encoding.UTF8;
        }

        /// <summary>The messages on single elements as one; null where there is none.</summary>
        public static string/*?*/ MessageOf(global::SmsCodes.ReplyList<global::SmsCodes.ReplyErrorDetail> details)
        {
            if (details.Count == 0)
                return null;
            var message = new global::System.Text.StringBuilder();
            foreach (global::SmsCodes.ReplyErrorDetail detail in details)
            {
                if (!string.IsNullOrEmpty(detail.Message))
                    message.Append(message.Length == 0 ? "" : "; ").Append(detail.Message);
            }

            return message.Length == 0 ? null : message.ToString();
        }

        /// <summary>A whole stream, or more than is ever read of it.</summary>
        public static byte[] ReadAll(global::System.IO.Stream stream)
        {
            var body = new global::System.IO.MemoryStream();
            byte[] buffer = new byte[16 * 1024];
            int read;
            while (body.Length <= global::SmsCodes.ReplyBody.MostBytes && (read = stream.Read(buffer, 0, buffer.Length)) > 0)
                body.Write(buffer, 0, read);
            return body.ToArray();
        }

        /// <summary>A whole stream, or null if it cannot be read.</summary>
        public static byte[]/*?*/ TryReadAll(global::System.IO.Stream/*?*/ stream)
        {
            try
            {
                return stream == null ? null : ReadAll(stream);
            }
            catch (global::System.IO.IOException)
            {
                return null;
            }
            catch (global::System.NotSupportedException)
            {
                return null;
            }
            catch (global::System.ObjectDisposedException)
            {
                return null;
            }
        }

        private static bool IsValidUtf8(byte[] body)
        {
            try
            {
                new global::System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(body);
                return true;
            }
            catch (global::System.ArgumentException)
            {
                return false;
            }
        }
    }
}
