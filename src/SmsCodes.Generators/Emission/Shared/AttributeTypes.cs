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
            """);
    }
}
