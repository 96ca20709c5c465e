namespace SmsCodes
{
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
            foreach (global::SmsCodes.ReplyPositions row in _shape.XmlRows)
            {
                if (!Fits(row))
                    continue;
                Take(row.Slots, 0);
                for (int at = row.Slots.Length; at < _entries/*!*/.Count && Expected == null; at += row.Each.Length)
                {
                    Reader.Open(row.Context);
                    Take(row.Each, at);
                    if (Expected == null && !Reader.Close(row.Context))
                        Expected = Reader.Expected;
                }

                return;
            }

            Expected = _shape.Expected;
        }

        private void Take(int[] slots, int at)
        {
            for (int i = 0; i < slots.Length && Expected == null; i++)
            {
                if (slots[i] >= 0)
                    Take(slots[i], _entries/*!*/[at + i]);
            }
        }

        private bool Fits(global::SmsCodes.ReplyPositions row)
        {
            int repeated = _entries/*!*/.Count - row.Slots.Length;
            if (repeated < 0 || (row.Each.Length == 0 ? repeated > 0 : repeated % row.Each.Length != 0) || !Fits(row.Slots, 0))
                return false;
            for (int at = row.Slots.Length; at < _entries.Count; at += row.Each.Length)
            {
                if (!Fits(row.Each, at))
                    return false;
            }

            return true;
        }

        private bool Fits(int[] slots, int at)
        {
            for (int i = 0; i < slots.Length; i++)
            {
                if (slots[i] >= 0 && !Reader.Fits(slots[i], _entries/*!*/[at + i]))
                    return false;
            }

            return true;
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
            private int _0, _1, _2, _3, _4;
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
                        case 4:
                            return _4;
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
                        case 4:
                            _4 = value;
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
