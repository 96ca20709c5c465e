using System;
using System.Collections.Generic;
using System.IO;

namespace SmsCodes.DocumentExtractor;

/// <summary>The command line: prints the table of the documents, or compares it with a file.</summary>
internal static class ExtractorCommand
{
    private const int Done = 0;
    private const int Wrong = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(string[] args, Stream output, TextWriter errors)
    {
        try
        {
            switch (args)
            {
                case [string folder] when !IsOption(folder):
                    output.Write(RowTable.ToBytes(Extraction.Run(folder)));
                    return Done;
                case [string folder, "--check", string file] when !IsOption(folder) && !IsOption(file):
                    return Check(folder, file, errors);
                default:
                    errors.WriteLine("usage: SmsCodes.DocumentExtractor DOCUMENTS_FOLDER [--check FILE]");
                    return WrongUsage;
            }
        }
        catch (Exception problem) when (problem is DocumentException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(problem.Message);
            return Wrong;
        }
    }

    private static int Check(string folder, string file, TextWriter errors)
    {
        byte[] actual = RowTable.ToBytes(Extraction.Run(folder));
        byte[] expected = File.ReadAllBytes(file);
        if (actual.AsSpan().SequenceEqual(expected))
            return Done;

        IReadOnlyList<string> differences = TableComparison.Describe(expected, actual);
        foreach (string difference in differences)
            errors.WriteLine(difference);
        errors.WriteLine($"{file} differs from the documents in {folder} ({differences.Count}).");
        return Wrong;
    }

    private static bool IsOption(string argument) => argument.StartsWith('-');
}
