namespace SmsCodes.Generators.Emission.Shared;

/// <summary>The shared attributes.</summary>
internal static class AttributeTypes
{
    internal static void Write(SourceWriter writer, Target target)
    {
        string v = target.Visibility;
        writer.Lines($$"""
            /// <summary>Says of a raw code, an <c>int</c> or a <c>string</c>, which set it belongs to.</summary>
            {{Target.Generated}}
            [global::System.AttributeUsage(
                global::System.AttributeTargets.Property | global::System.AttributeTargets.Field | global::System.AttributeTargets.Parameter | global::System.AttributeTargets.ReturnValue)]
            {{v}} sealed class CodeOfAttribute : global::System.Attribute
            {
                /// <summary>Names the set.</summary>
                /// <param name="set">The enum of the set's codes.</param>
                public CodeOfAttribute(global::System.Type set)
                {
                    Set = set;
                }

                /// <summary>The enum of the set's codes.</summary>
                public global::System.Type Set { get; }
            }

            /// <summary>The code of an enum member whose number does not tell it.</summary>
            {{Target.Generated}}
            [global::System.AttributeUsage(global::System.AttributeTargets.Field)]
            {{v}} sealed class CodeAttribute : global::System.Attribute
            {
                /// <summary>Names the code.</summary>
                /// <param name="code">The code as the document prints it; empty where it prints none.</param>
                public CodeAttribute(string code)
                {
                    Code = code;
                }

                /// <summary>The code as the document prints it; empty where it prints none.</summary>
                public string Code { get; }
            }

            /// <summary>Says of an enum that it holds the codes of a set; the analyzers read it.</summary>
            {{Target.Generated}}
            [global::System.AttributeUsage(global::System.AttributeTargets.Enum)]
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            {{v}} sealed class CatalogueSetAttribute : global::System.Attribute
            {
                /// <summary>Names the provider and the kind of codes.</summary>
                /// <param name="provider">The provider.</param>
                /// <param name="wire">How a code looks in a reply: <c>integer</c>, <c>text</c> or <c>binary</c>.</param>
                public CatalogueSetAttribute(string provider, string wire)
                {
                    Provider = provider;
                    Wire = wire;
                    Inferred = "";
                }

                /// <summary>The provider.</summary>
                public string Provider { get; }

                /// <summary>How a code looks in a reply.</summary>
                public string Wire { get; }

                /// <summary>The exact length of zero-padded codes; 0 where codes are not padded.</summary>
                public int Digits { get; set; }

                /// <summary>The facts that some code has by inference only, separated by spaces.</summary>
                public string Inferred { get; set; }
            }
            """);
    }
}
