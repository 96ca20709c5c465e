using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmsCodes.DocumentExtractor;

/// <summary>Says, row by row, where an expected table and the table of the documents differ.</summary>
internal static class TableComparison
{
    private const string NoRow = "(no such row)";

    private const string FormDifference =
        "The rows are the same, but not the bytes: look at the header line, line ends and byte order mark.";

    /// <summary>The differences of two tables that are not the same bytes; never empty.</summary>
    public static IReadOnlyList<string> Describe(byte[] expected, byte[] actual)
    {
        List<TableRow> expectedRows = Rows(expected);
        List<TableRow> actualRows = Rows(actual);
        List<string> differences = [.. RowDifferences(expectedRows, actualRows)];

        if (differences.Count == 0)
            differences.Add(OrderDifference(expectedRows, actualRows) ?? FormDifference);
        return differences;
    }

    private static IEnumerable<string> RowDifferences(List<TableRow> expected, List<TableRow> actual)
    {
        Dictionary<string, TableRow> expectedByKey = expected.ToDictionary(row => row.Key);
        Dictionary<string, TableRow> actualByKey = actual.ToDictionary(row => row.Key);

        foreach (TableRow row in actual)
        {
            if (!expectedByKey.TryGetValue(row.Key, out TableRow? other))
                yield return Difference(row, "row", NoRow, row.Text);
            else if (other.Text != row.Text)
                yield return Difference(row, other);
        }

        foreach (TableRow row in expected.Where(row => !actualByKey.ContainsKey(row.Key)))
            yield return Difference(row, "row", row.Text, NoRow);
    }

    private static string Difference(TableRow actual, TableRow expected)
    {
        if (actual.Cells.Count != expected.Cells.Count)
            return Difference(actual, "row", expected.Text, actual.Text);

        IEnumerable<string> cells =
            from column in Enumerable.Range(0, actual.Cells.Count)
            where actual.Cells[column] != expected.Cells[column]
            select Difference(actual, Column(column), expected.Cells[column], actual.Cells[column]);
        return string.Join("\n", cells);
    }

    private static string Difference(TableRow row, string what, string expected, string actual) =>
        $"{row.Key}, document line {row.Line}, {what}:\n  expected: {expected}\n  actual:   {actual}";

    private static string Column(int column) => column < RowTable.Columns.Count ? RowTable.Columns[column] : $"column {column + 1}";

    private static string? OrderDifference(List<TableRow> expected, List<TableRow> actual) =>
        expected.Zip(actual)
            .Where(pair => pair.First.Key != pair.Second.Key)
            .Select(pair => Difference(pair.Second, "order", pair.First.Key, pair.Second.Key))
            .FirstOrDefault();

    private static List<TableRow> Rows(byte[] table)
    {
        var seen = new Dictionary<string, int>();
        var rows = new List<TableRow>();
        IEnumerable<string> lines = Encoding.UTF8.GetString(table).Split('\n').Select(line => line.TrimEnd('\r'));
        foreach (string line in lines.Skip(1).Where(line => line.Length > 0))
        {
            var row = TableRow.Parse(line);
            int count = seen[row.Key] = seen.GetValueOrDefault(row.Key) + 1;
            rows.Add(count == 1 ? row : row with { Key = $"{row.Key} (number {count})" });
        }

        return rows;
    }
}
