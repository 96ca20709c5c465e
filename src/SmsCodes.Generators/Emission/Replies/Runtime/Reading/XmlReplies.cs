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
}
