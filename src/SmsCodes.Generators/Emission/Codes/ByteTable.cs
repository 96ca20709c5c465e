using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits a table of bytes that stands in the assembly's data, without an array made at run time where spans are to be had.</summary>
internal static class ByteTable
{
    internal static void Write(SourceWriter writer, Target target, string access, string name, IReadOnlyList<byte> bytes)
    {
        string table = target.HasSpan ? $"{access} static {target.Bytes} {name} =>" : $"{access} static readonly {target.Bytes} {name} =";
        if (!Open(writer, table, bytes))
            return;
        writer.Wrapped(bytes.Select(Text));
        writer.Close(";");
    }

    /// <summary>Writes a table whose places are numbers: each line begins with the number of its first place.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="declared">C# of what holds it.</param>
    /// <param name="bytes">The table.</param>
    /// <param name="first">The number of the first place.</param>
    /// <param name="bytesEach">How many bytes each place has.</param>
    internal static void WriteNumbered(SourceWriter writer, string declared, IReadOnlyList<byte> bytes, int first, int bytesEach)
    {
        const int NumbersInALine = 50;
        if (!Open(writer, declared, bytes))
            return;
        for (int i = 0; i < bytes.Count;)
        {
            int number = first + (i / bytesEach);
            int next = ((int)Math.Floor(number / (double)NumbersInALine) + 1) * NumbersInALine;
            int end = Math.Min(bytes.Count, i + ((next - number) * bytesEach));
            writer.Line($"/* {CSharpText.Number(number)} */ {string.Join(",", bytes.Skip(i).Take(end - i).Select(Text))},");
            i = end;
        }

        writer.Close(";");
    }

    private static bool Open(SourceWriter writer, string declared, IReadOnlyList<byte> bytes)
    {
        if (bytes.Count == 0)
        {
            writer.Line(declared + " new byte[0];");
            return false;
        }

        writer.Line(declared + " new byte[]").Open();
        return true;
    }

    private static string Text(byte value) => value.ToString(CultureInfo.InvariantCulture);
}
