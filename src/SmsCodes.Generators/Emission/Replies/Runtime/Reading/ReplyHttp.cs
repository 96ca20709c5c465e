namespace SmsCodes
{
    /// <summary>Reads the bodies of an HTTP client. Not for use in hand-written code.</summary>
    [Generated]
    [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
    internal static class ReplyHttp
    {
        /// <summary>Reads the reply of a response.</summary>
        public static async global::System.Threading.Tasks.Task<global::SmsCodes.ParseResult<TReply>> ReadAsync<TReply, TOptions>(
            global::System.Net.Http.HttpResponseMessage response, TOptions options, string charset,
            global::System.Func<byte[], global::System.Text.Encoding, int, TOptions, global::SmsCodes.ParseResult<TReply>> read,
            global::System.Threading.CancellationToken cancellationToken)
            where TReply : class
        {
            if (response == null)
                throw new global::System.ArgumentNullException("response");
            byte[] body = await ReadAsync(response, cancellationToken).ConfigureAwait(false);
            return read(body, CharsetOf(response, body, charset), (int)response.StatusCode, options);
        }

        /// <summary>The reply; throws where there is none.</summary>
        public static async global::System.Threading.Tasks.Task<TReply> ReplyOf<TReply>(
            global::System.Threading.Tasks.Task<global::SmsCodes.ParseResult<TReply>> reading)
            where TReply : class
        {
            global::SmsCodes.ParseResult<TReply> read = await reading.ConfigureAwait(false);
            return read.Reply;
        }

        /// <summary>Reads a body, or a little more than is ever read of one.</summary>
        private static async global::System.Threading.Tasks.Task<byte[]> ReadAsync(
            global::System.Net.Http.HttpResponseMessage response, global::System.Threading.CancellationToken cancellationToken)
        {
            // The content can be missing on .NET Framework.
            if (response.Content == null)
                return new byte[0];
            cancellationToken.ThrowIfCancellationRequested();
            // The message keeps its stream, and gives the same one to who reads it again: it stays open, and goes back if it can.
            global::System.IO.Stream stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
            long start = stream.CanSeek ? stream.Position : -1;
            var body = new global::System.IO.MemoryStream();
            byte[] buffer = new byte[16 * 1024];
            int read;
            while (body.Length <= global::SmsCodes.ReplyBody.MostBytes
                && (read = await stream.ReadAsync(buffer, 0, buffer.Length, cancellationToken).ConfigureAwait(false)) > 0)
                body.Write(buffer, 0, read);
            if (start >= 0)
                stream.Position = start;
            return body.ToArray();
        }

        /// <summary>The charset of a body: the one that the response names, or the one that the body shows.</summary>
        private static global::System.Text.Encoding CharsetOf(global::System.Net.Http.HttpResponseMessage response, byte[] body, string charset)
        {
            string/*?*/ named = response.Content == null || response.Content.Headers.ContentType == null ? null : response.Content.Headers.ContentType.CharSet;
            global::System.Text.Encoding/*?*/ encoding = string.IsNullOrEmpty(named) ? null : global::SmsCodes.ReplyText.TryCharset(named/*!*/.Trim('"', '\'', ' '));
            return encoding ?? global::SmsCodes.ReplyText.CharsetOf(body, charset);
        }
    }
}
