namespace SmsCodes.Generators.Emission.Shared;

/// <summary>The shared type of a code met in a reply.</summary>
internal static class CodeValueType
{
    internal static void Write(SourceWriter writer, Target target)
    {
        string v = target.Visibility, q = target.Q, ns = target.Root;
        writer.Lines($$"""
            /// <summary>A code as it was met in a reply: the raw text always, the member where the catalogue has it. The default is neither present nor known.</summary>
            /// <typeparam name="T">The enum of the code's set.</typeparam>
            {{Target.Generated}}
            {{v}} readonly struct CodeValue<T> : global::System.IEquatable<{{ns}}.CodeValue<T>>
                where T : struct, global::System.Enum
            {
                private readonly {{ns}}.CodeSet<T>{{q}} _set;
                private readonly int _row;
                private readonly string{{q}} _raw;

                /// <summary>Makes a code of a set from its text in a reply.</summary>
                public CodeValue({{ns}}.CodeSet<T> set, string{{q}} raw)
                {
                    _set = set;
                    _row = set.RowOf(raw);
                    _raw = raw;
                }

                /// <summary>Makes a code whose row is found already; the generated parsers call it.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public CodeValue({{ns}}.CodeSet<T> set, int row, string{{q}} raw)
                {
                    _set = set;
                    _row = row;
                    _raw = raw;
                }

                /// <summary>Makes a code from its text in a reply, known to the catalogue or not.</summary>
                /// <exception cref="global::System.NotSupportedException">The enum is not one of a code set.</exception>
                public static {{ns}}.CodeValue<T> FromRaw(string{{q}} raw)
                {
                    return new {{ns}}.CodeValue<T>({{ns}}.CodeCatalog.SetOf<T>(), raw);
                }

                /// <summary>The member; null where the code is missing or the catalogue lacks it. A code within a class (950 in 9xx) gives the class's member.</summary>
                public T? Value { get { return _row == 0 ? default(T?) : _set{{(target.HasNullable ? "!" : "")}}.MemberAt(_row); } }

                /// <summary>The text that stood in the reply; empty where none did.</summary>
                public string Raw { get { return _raw ?? ""; } }

                /// <summary>Whether the reply had the code at all.</summary>
                public bool IsPresent { get { return _raw != null; } }

                /// <summary>Whether the catalogue has the code.</summary>
                public bool IsKnown { get { return _row != 0; } }

                /// <summary>Whether the outcome is settled: no later status takes it back, and a client may stop asking; null where nobody knows.</summary>
                public bool? IsFinal { get { return Info.Final.Value; } }

                /// <summary>Whether the condition lasts; null where nobody knows.</summary>
                public bool? IsPermanent { get { return Info.Permanent.Value; } }

                /// <summary>Whether the same request is worth sending again.</summary>
                public {{ns}}.RetryAdvice Retry { get { return Info.Retry; } }

                /// <summary>What the code means, in terms common to all providers.</summary>
                public {{ns}}.CodeCategory Category { get { return Info.Category; } }

                /// <summary>The provider's words in its own language; null for an unknown code.</summary>
                public string{{q}} Description { get { return Info.Description; } }

                /// <summary>The provider's words in English; null for an unknown code.</summary>
                public string{{q}} English { get { return Info.English; } }

                /// <summary>All that the catalogue holds on the code.</summary>
                public {{ns}}.CodeInfo Info { get { return _row == 0 ? default({{ns}}.CodeInfo) : _set{{(target.HasNullable ? "!" : "")}}.InfoAt(_row); } }

                /// <summary>The row in the set's table, counted from 1; 0 where the catalogue lacks the code.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public int Row { get { return _row; } }

                /// <summary>Whether both are the same text of the same set.</summary>
                public bool Equals({{ns}}.CodeValue<T> other)
                {
                    return string.Equals(_raw, other._raw, global::System.StringComparison.Ordinal);
                }

                /// <inheritdoc/>
                public override bool Equals(object{{q}} obj)
                {
                    return obj is {{ns}}.CodeValue<T> && Equals(({{ns}}.CodeValue<T>)obj);
                }

                /// <inheritdoc/>
                public override int GetHashCode()
                {
                    return _raw == null ? 0 : global::System.StringComparer.Ordinal.GetHashCode(_raw);
                }

                /// <summary>Whether both are the same text of the same set.</summary>
                public static bool operator ==({{ns}}.CodeValue<T> left, {{ns}}.CodeValue<T> right)
                {
                    return left.Equals(right);
                }

                /// <summary>Whether the two differ.</summary>
                public static bool operator !=({{ns}}.CodeValue<T> left, {{ns}}.CodeValue<T> right)
                {
                    return !left.Equals(right);
                }

                /// <summary>The raw code.</summary>
                public override string ToString()
                {
                    return Raw;
                }
            }

            """);
    }
}
