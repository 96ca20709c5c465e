using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Cli.Output;

/// <summary>Writes findings as the compiler prints them, which editors and build servers know.</summary>
internal static class FindingLines
{
    /// <summary>Writes a line for each finding.</summary>
    public static void Write(TextWriter output, IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
            output.WriteLine(Of(finding));
    }

    /// <summary>A finding on one line.</summary>
    public static string Of(Finding finding) => string.Create(
        CultureInfo.InvariantCulture,
        $"{finding.Place.Path}({finding.Place.Line},{finding.Place.Column}): {Word(finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}");

    /// <summary>How many there are.</summary>
    public static string Summary(IReadOnlyCollection<Finding> findings, int files)
    {
        int errors = findings.Count(finding => finding.Rule.Severity == Severity.Error);
        int warnings = findings.Count - errors;
        return $"smscodes: {Count(files, "file")}, {Count(errors, "error")}, {Count(warnings, "warning")}.";
    }

    /// <summary>A severity as the compiler calls it.</summary>
    public static string Word(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string Count(int number, string what) => number.ToString(CultureInfo.InvariantCulture) + " " + what + (number == 1 ? "" : "s");
}
