using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission;
using SmsCodes.Generators.Emission.Codes;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>The table that leads from a number to its row, for more rows than one or two bytes can count. Only the table is compiled: a
/// whole set of that size would take longer than all other tests.</summary>
public sealed class LargeSetTests
{
    public static TheoryData<int, int> Sizes => new()
    {
        { 255, 0 }, { 256, 0 }, { 257, -128 }, { 65_536, -40_000 }, { 300, 1_000_000 },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_number_leads_to_its_row(int rows, int first)
    {
        Func<int, int> rowOf = Compile([.. Enumerable.Range(0, rows).Select(i => first + i)]);

        Assert.Equal(Enumerable.Range(1, rows), Enumerable.Range(first, rows).Select(rowOf));
        Assert.All([first - 1, first + rows, int.MinValue, int.MaxValue, first + 65_536 * 3, first - 256], number => Assert.Equal(0, rowOf(number)));
    }

    [Fact]
    public void The_highest_number_leads_to_its_row()
    {
        Func<int, int> rowOf = Compile([int.MaxValue - 1, int.MaxValue]);

        Assert.Equal((1, 2, 0, 0), (rowOf(int.MaxValue - 1), rowOf(int.MaxValue), rowOf(int.MinValue), rowOf(int.MaxValue - 2)));
    }

    [Fact]
    public void Numbers_too_far_apart_for_a_table_lead_to_their_rows()
    {
        int[] numbers = [.. Enumerable.Range(0, 300).Select(i => (i - 150) * 14_000_000)];

        Func<int, int> rowOf = Compile(numbers);

        Assert.Equal(Enumerable.Range(1, 300), numbers.Select(rowOf));
        Assert.All(numbers, number => Assert.Equal((0, 0), (rowOf(number - 1), rowOf(number + 1))));
        Assert.Equal((0, 0), (rowOf(int.MinValue), rowOf(int.MaxValue)));
    }

    private static Func<int, int> Compile(IReadOnlyList<int> numbers)
    {
        var codes = new EquatableArray<Code>(numbers.Select(n => new Code(
            "x", "X", n, null, null, null, null, null, "Unknown", null, null, null, null, null, null, RowOrigin.Document, null, default, null)));
        var writer = new SourceWriter();
        writer.Line("internal static class Table").Open();
        NumberLookup.Write(writer, new Target("SmsCodes", "internal", HasNullable: true, HasSpan: true, HasAscii: true, Replies: null), new CodeSet("X", "", "", Wire.Integer, null, default, codes));
        writer.Close();
        TestProject project = TestProject.Of();
        CSharpCompilation compilation = project.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(writer.ToString(), project.ParseOptions));
        return Assembly.Load(Image.Of(compilation)).GetType("Table")!.GetMethod("RowOf", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Func<int, int>>();
    }
}
