using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits a bit field: a struct over the number, with a property for each value packed in it.</summary>
internal static class BitFieldEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, BitField bitField)
    {
        string name = bitField.Name;
        writer.Lines($$"""
            /// <summary>{{CSharpText.Doc(bitField.Summary)}}</summary>
            /// <remarks>{{CSharpText.Doc(catalogue.Title)}}: {{CSharpText.Doc(bitField.Title)}}, {{CSharpText.Number(bitField.Size)}} bits.</remarks>
            {{Target.Generated}}
            {{target.Visibility}} readonly struct {{name}} : global::System.IEquatable<{{name}}>
            {
                /// <summary>Takes the number as it stands in a reply.</summary>
                public {{name}}(int number)
                {
                    Number = number;
                }

                /// <summary>The number as it stands in a reply.</summary>
                public int Number { get; }
            """);
        foreach (BitPart part in bitField.Parts)
        {
            string shift = CSharpText.Number(part.Shift);
            string mask = "0x" + ((1 << part.Width) - 1).ToString("X", System.Globalization.CultureInfo.InvariantCulture);
            writer.Line();
            writer.Line($"    /// <summary>{CSharpText.Doc(part.English ?? part.Text ?? part.Name)}</summary>");
            writer.Line($"    /// <remarks>{(part.Width == 1 ? "Bit" : "Bits")} {CSharpText.Doc(part.Printed)}.</remarks>");
            writer.Line(part.Set == null
                ? $"    public bool {part.Name} {{ get {{ return (Number & (1 << {shift})) != 0; }} }}"
                : $"    public global::{target.Namespace}.{catalogue.Provider}.{part.Set} {part.Name} {{ get {{ return (global::{target.Namespace}.{catalogue.Provider}.{part.Set})((Number >> {shift}) & {mask}); }} }}");
        }

        writer.Line();
        writer.Lines($$"""
                /// <summary>Whether both hold the same number.</summary>
                public bool Equals({{name}} other)
                {
                    return Number == other.Number;
                }

                /// <inheritdoc/>
                public override bool Equals(object{{target.Q}} obj)
                {
                    return obj is {{name}} && Equals(({{name}})obj);
                }

                /// <inheritdoc/>
                public override int GetHashCode()
                {
                    return Number;
                }

                /// <summary>Whether both hold the same number.</summary>
                public static bool operator ==({{name}} left, {{name}} right)
                {
                    return left.Number == right.Number;
                }

                /// <summary>Whether the numbers differ.</summary>
                public static bool operator !=({{name}} left, {{name}} right)
                {
                    return left.Number != right.Number;
                }

                /// <summary>The number.</summary>
                public override string ToString()
                {
                    return Number.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
                }
            }
            """);
    }
}
