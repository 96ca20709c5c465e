namespace SmsCodes
{
    /// <summary>An immutable list; enumerating it allocates nothing. The default is empty.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    [Generated]
    internal readonly struct ReplyList<T> : global::System.Collections.Generic.IReadOnlyList<T>
    {
        private readonly T _first;
        private readonly T[]/*?*/ _items;
        private readonly int _count;

        /// <summary>Takes one item, or the first of an array that holds it too; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public ReplyList(T first, T[]/*?*/ items, int count)
        {
            _first = first;
            _items = items;
            _count = count;
        }

        /// <summary>Takes the first items of an array, which is not copied; the generated parsers call it.</summary>
        [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
        public ReplyList(T[]/*?*/ items, int count)
        {
            _first = items == null || count == 0 ? default(T)/*!*/ : items[0];
            _items = items;
            _count = items == null ? 0 : count;
        }

        /// <summary>How many items there are.</summary>
        public int Count { get { return _count; } }

        /// <summary>The list with an item more, in the same array where that has room: only the longest of the lists made so may be kept.</summary>
        internal global::SmsCodes.ReplyList<T> With(T item)
        {
            T[] items = _items ?? new T[4];
            if (_count == items.Length)
                global::System.Array.Resize(ref items, _count * 2);
            items[_count] = item;
            return new global::SmsCodes.ReplyList<T>(items, _count + 1);
        }

        /// <summary>An item, counted from 0.</summary>
        /// <exception cref="global::System.ArgumentOutOfRangeException">There is no such item.</exception>
        public T this[int index]
        {
            get
            {
                if (unchecked((uint)index) >= (uint)_count)
                    throw new global::System.ArgumentOutOfRangeException("index");
                return _items == null ? _first : _items[index];
            }
        }

        /// <summary>Goes through the items.</summary>
        public Enumerator GetEnumerator()
        {
            return new Enumerator(this);
        }

        global::System.Collections.Generic.IEnumerator<T> global::System.Collections.Generic.IEnumerable<T>.GetEnumerator()
        {
            return GetEnumerator();
        }

        global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }

        /// <summary>Goes through the items of a list.</summary>
        public struct Enumerator : global::System.Collections.Generic.IEnumerator<T>
        {
            private readonly global::SmsCodes.ReplyList<T> _list;
            private int _next;

            internal Enumerator(global::SmsCodes.ReplyList<T> list)
            {
                _list = list;
                _next = 0;
            }

            /// <summary>The item reached.</summary>
            public T Current { get { return _list[_next - 1]; } }

            object/*?*/ global::System.Collections.IEnumerator.Current { get { return Current; } }

            /// <summary>Goes on to the next item; false behind the last.</summary>
            public bool MoveNext()
            {
                if (_next >= _list._count)
                    return false;
                _next++;
                return true;
            }

            /// <summary>Goes back before the first item.</summary>
            public void Reset()
            {
                _next = 0;
            }

            /// <summary>Does nothing.</summary>
            public void Dispose()
            {
            }
        }
    }
}
