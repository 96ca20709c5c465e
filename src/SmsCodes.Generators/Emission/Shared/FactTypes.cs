namespace SmsCodes.Generators.Emission.Shared;

/// <summary>The shared types for what is known of a code, and who says so.</summary>
internal static class FactTypes
{
    internal static void Write(SourceWriter writer, Target target)
    {
        string v = target.Visibility, q = target.Q;
        writer.Lines($$"""
            /// <summary>Who states a fact about a code.</summary>
            {{Target.Generated}}
            {{v}} enum FactOrigin
            {
                /// <summary>Nobody: the fact is not known.</summary>
                Unknown = 0,

                /// <summary>The provider's document.</summary>
                Documented = 1,

                /// <summary>The catalogue's authors, who give a reason.</summary>
                Inferred = 2,

                /// <summary>An overlay of the user's own.</summary>
                Overlay = 3,
            }

            /// <summary>Where a code of a set comes from.</summary>
            {{Target.Generated}}
            {{v}} enum CodeOrigin
            {
                /// <summary>The provider's document.</summary>
                Document = 0,

                /// <summary>Replies that the service was seen to send beside its document.</summary>
                Observed = 1,

                /// <summary>An overlay of the user's own.</summary>
                Overlay = 2,
            }

            /// <summary>An answer to one question about a code, with who gives it. The default is: nobody knows.</summary>
            {{Target.Generated}}
            {{v}} readonly struct CodeFact
            {
                /// <summary>Makes a fact.</summary>
                public CodeFact(bool? value, global::{{target.Namespace}}.FactOrigin origin, string{{q}} because)
                {
                    Value = value;
                    Origin = origin;
                    Because = because;
                }

                /// <summary>The answer; null where nobody knows.</summary>
                public bool? Value { get; }

                /// <summary>Who gives the answer.</summary>
                public global::{{target.Namespace}}.FactOrigin Origin { get; }

                /// <summary>The reason of an inferred answer, or the document's sentence; null where a column of the document states it.</summary>
                public string{{q}} Because { get; }
            }

            /// <summary>Whether the same request is worth sending again.</summary>
            {{Target.Generated}}
            {{v}} enum RetryDecision
            {
                /// <summary>Nobody knows.</summary>
                Unknown = 0,

                /// <summary>The same request will not succeed, or must not be repeated.</summary>
                No = 1,

                /// <summary>The same request may succeed later. This does not say that the first was refused.</summary>
                Yes = 2,
            }

            /// <summary>Advice on sending the same request again. The default is: nobody knows.</summary>
            {{Target.Generated}}
            {{v}} readonly struct RetryAdvice
            {
                /// <summary>Makes advice.</summary>
                public RetryAdvice(global::{{target.Namespace}}.RetryDecision decision, global::System.TimeSpan? after, global::{{target.Namespace}}.FactOrigin origin, string{{q}} because)
                {
                    Decision = decision;
                    After = after;
                    Origin = origin;
                    Because = because;
                }

                /// <summary>Whether the same request is worth sending again.</summary>
                public global::{{target.Namespace}}.RetryDecision Decision { get; }

                /// <summary>How long to wait before the next try; null where nobody states it.</summary>
                public global::System.TimeSpan? After { get; }

                /// <summary>Who gives the advice.</summary>
                public global::{{target.Namespace}}.FactOrigin Origin { get; }

                /// <summary>The reason of inferred advice, or the document's sentence; null where a column of the document states it.</summary>
                public string{{q}} Because { get; }
            }

            """);
    }
}
