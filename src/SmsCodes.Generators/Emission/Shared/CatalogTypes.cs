namespace SmsCodes.Generators.Emission.Shared;

/// <summary>The shared types that describe codes, sets and providers for user interfaces and logs.</summary>
internal static class CatalogTypes
{
    internal static void Write(SourceWriter writer, Target target)
    {
        string v = target.Visibility, q = target.Q, ns = target.Root;
        writer.Lines($$"""
            /// <summary>A heading under which a provider's document prints some codes of a set.</summary>
            {{Target.Generated}}
            {{v}} sealed class CodeGroup
            {
                /// <summary>Makes a group.</summary>
                public CodeGroup(string name, int? id, string{{q}} description, string{{q}} english)
                {
                    Name = name;
                    Id = id;
                    Description = description;
                    English = english;
                }

                /// <summary>The heading, as printed.</summary>
                public string Name { get; }

                /// <summary>The group's number in replies; null where it has none.</summary>
                public int? Id { get; }

                /// <summary>What the document says of the group, in the provider's own words.</summary>
                public string{{q}} Description { get; }

                /// <summary>The description in English, or the heading where there is no description; null where the catalogue has no translation.</summary>
                public string{{q}} English { get; }
            }

            /// <summary>All that the catalogue holds on one code. The default is an undefined code.</summary>
            {{Target.Generated}}
            {{v}} readonly struct CodeInfo
            {
                private static readonly string[] None = new string[0];
                private readonly global::System.Collections.Generic.IReadOnlyList<string>{{q}} _aliases;
                private readonly global::System.Collections.Generic.IReadOnlyList<string>{{q}} _observed;

                /// <summary>Makes a description; the generated sets call it.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public CodeInfo(
                    {{ns}}.CodeSet set, string{{q}} code, string name, int value, string{{q}} label, string{{q}} description, string{{q}} english,
                    {{ns}}.CodeGroup{{q}} group, {{ns}}.CodeCategory category, int? httpStatus, bool? success,
                    {{ns}}.CodeFact final, {{ns}}.CodeFact permanent, {{ns}}.RetryAdvice retry,
                    {{ns}}.CodeOrigin origin, string{{q}} source, string{{q}} retired, string{{q}} changedBy, string{{q}} aliasOf,
                    global::System.Collections.Generic.IReadOnlyList<string> aliases, global::System.Collections.Generic.IReadOnlyList<string> observed)
                {
                    Set = set;
                    Code = code;
                    Name = name;
                    Value = value;
                    Label = label;
                    Description = description;
                    English = english;
                    Group = group;
                    Category = category;
                    HttpStatus = httpStatus;
                    Success = success;
                    Final = final;
                    Permanent = permanent;
                    Retry = retry;
                    Origin = origin;
                    Source = source;
                    Retired = retired;
                    ChangedBy = changedBy;
                    AliasOf = aliasOf;
                    _aliases = aliases;
                    _observed = observed;
                }

                /// <summary>Whether the catalogue has the code; if not, all else here is empty.</summary>
                public bool IsDefined { get { return Set != null; } }

                /// <summary>The set that the code belongs to; null for an undefined code.</summary>
                public {{ns}}.CodeSet{{q}} Set { get; }

                /// <summary>The code as the document prints it (000, -3, 9xx); null where it prints none.</summary>
                public string{{q}} Code { get; }

                /// <summary>The enum member's name.</summary>
                public string{{q}} Name { get; }

                /// <summary>The enum member's number.</summary>
                public int Value { get; }

                /// <summary>The provider's own short name or type; null where none is printed.</summary>
                public string{{q}} Label { get; }

                /// <summary>The provider's words in its own language; null where the document prints a name only.</summary>
                public string{{q}} Description { get; }

                /// <summary>The provider's words in English.</summary>
                public string{{q}} English { get; }

                /// <summary>The heading under which the document prints the code; null where there is none.</summary>
                public {{ns}}.CodeGroup{{q}} Group { get; }

                /// <summary>What the code means, in terms common to all providers.</summary>
                public {{ns}}.CodeCategory Category { get; }

                /// <summary>The HTTP status that the document gives for the code; null where it gives none.</summary>
                public int? HttpStatus { get; }

                /// <summary>Whether the code reports success; null where the set has no code that does.</summary>
                public bool? Success { get; }

                /// <summary>Whether the outcome is settled: no later status takes it back, and a client may stop asking.</summary>
                public {{ns}}.CodeFact Final { get; }

                /// <summary>Whether the condition lasts, so that the same message to the same recipient fails again.</summary>
                public {{ns}}.CodeFact Permanent { get; }

                /// <summary>Whether the same request is worth sending again.</summary>
                public {{ns}}.RetryAdvice Retry { get; }

                /// <summary>Where the code comes from.</summary>
                public {{ns}}.CodeOrigin Origin { get; }

                /// <summary>Where a code was seen that no document has; null for a documented one.</summary>
                public string{{q}} Source { get; }

                /// <summary>Why the code is no longer used; null while it is.</summary>
                public string{{q}} Retired { get; }

                /// <summary>What overlays did: "Added by ...", or "Changed by ..." with the keys; null where none did anything.</summary>
                public string{{q}} ChangedBy { get; }

                /// <summary>The member that shares this code, where the document prints it under two names; null otherwise.</summary>
                public string{{q}} AliasOf { get; }

                /// <summary>The other names under which the document prints this code.</summary>
                public global::System.Collections.Generic.IReadOnlyList<string> Aliases { get { return _aliases ?? None; } }

                /// <summary>What the service was seen to send against its document for this code, each with where it was seen.</summary>
                public global::System.Collections.Generic.IReadOnlyList<string> Observed { get { return _observed ?? None; } }

                /// <summary>The set, the code and the member's name.</summary>
                public override string ToString()
                {
                    return Set == null ? "" : Set.Provider + " " + Set.Name + " " + (Code ?? "-") + " " + Name;
                }
            }

            /// <summary>One table of codes of a provider: those of one operation or one field.</summary>
            {{Target.Generated}}
            {{v}} abstract class CodeSet
            {
                /// <summary>Makes a set; the generated sets call it.</summary>
                protected CodeSet(string provider, string name, string title, string summary, string language, int count)
                {
                    Provider = provider;
                    Name = name;
                    Title = title;
                    Summary = summary;
                    Language = language;
                    Count = count;
                }

                /// <summary>The provider's name in code.</summary>
                public string Provider { get; }

                /// <summary>The enum's name.</summary>
                public string Name { get; }

                /// <summary>The table's heading, as the document prints it.</summary>
                public string Title { get; }

                /// <summary>What the codes tell, in English.</summary>
                public string Summary { get; }

                /// <summary>Two-letter language of the provider's own words.</summary>
                public string Language { get; }

                /// <summary>How many rows the table has; a code printed under two names counts twice.</summary>
                public int Count { get; }

                /// <summary>The rows in the document's order.</summary>
                public global::System.Collections.Generic.IEnumerable<{{ns}}.CodeInfo> Codes
                {
                    get
                    {
                        for (int row = 1; row <= Count; row++)
                            yield return InfoAt(row);
                    }
                }

                /// <summary>Finds a code as it stands in a reply; false if the catalogue lacks it.</summary>
                public bool TryFind(string{{q}} code, out {{ns}}.CodeInfo info)
                {
                    int row = RowOf(code);
                    info = row == 0 ? default({{ns}}.CodeInfo) : InfoAt(row);
                    return row != 0;
                }

                /// <summary>The row of a code as it stands in a reply, counted from 1; 0 if the catalogue lacks it.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public abstract int RowOf(string{{q}} code);

                /// <summary>What the catalogue holds on a row, counted from 1.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public abstract {{ns}}.CodeInfo InfoAt(int row);
            }

            /// <summary>One table of codes of a provider, with the enum of its codes.</summary>
            /// <typeparam name="T">The enum.</typeparam>
            {{Target.Generated}}
            {{v}} abstract class CodeSet<T> : {{ns}}.CodeSet
                where T : struct, global::System.Enum
            {
                /// <summary>Makes a set; the generated sets call it.</summary>
                protected CodeSet(string provider, string name, string title, string summary, string language, int count)
                    : base(provider, name, title, summary, language, count)
                {
                }

                /// <summary>The member of a row, counted from 1.</summary>
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                public abstract T MemberAt(int row);
            }

            /// <summary>A provider of the catalogue.</summary>
            {{Target.Generated}}
            {{v}} sealed class CodeProvider
            {
                /// <summary>Makes a provider; the generated catalogues call it.</summary>
                public CodeProvider(
                    string name, string title, string language, string sourceTitle, string sourceRetrieved, string{{q}} sourceUrl, params {{ns}}.CodeSet[] sets)
                {
                    Name = name;
                    Title = title;
                    Language = language;
                    SourceTitle = sourceTitle;
                    SourceRetrieved = sourceRetrieved;
                    SourceUrl = sourceUrl;
                    Sets = new global::System.Collections.ObjectModel.ReadOnlyCollection<{{ns}}.CodeSet>(sets);
                }

                /// <summary>The provider's name in code.</summary>
                public string Name { get; }

                /// <summary>The provider's name as people write it.</summary>
                public string Title { get; }

                /// <summary>Two-letter language of the provider's own words.</summary>
                public string Language { get; }

                /// <summary>Title of the document that the codes were transcribed from.</summary>
                public string SourceTitle { get; }

                /// <summary>The day that document was read, yyyy-MM-dd.</summary>
                public string SourceRetrieved { get; }

                /// <summary>Where that document stands; null if it is not public.</summary>
                public string{{q}} SourceUrl { get; }

                /// <summary>The provider's code sets in the document's order.</summary>
                public global::System.Collections.Generic.IReadOnlyList<{{ns}}.CodeSet> Sets { get; }

                /// <summary>The provider's title.</summary>
                public override string ToString()
                {
                    return Title;
                }
            }

            """);
    }
}
