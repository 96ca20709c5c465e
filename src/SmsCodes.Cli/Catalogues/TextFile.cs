using System;
using System.IO;
using System.Linq;
using System.Text;

namespace SmsCodes.Cli.Catalogues;

/// <summary>Writes files whole or not at all.</summary>
internal static class TextFile
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode, Encoding.BigEndianUnicode];
    private static readonly UTF8Encoding Unmarked = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Puts a text in the place of a file, which keeps its byte order mark and its permissions, or makes the file.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="name">The file, as it was named.</param>
    /// <param name="text">What it is to hold.</param>
    /// <param name="old">What it was read as; null where there was none.</param>
    /// <exception cref="InputException">The file cannot be written, or would lose what it holds.</exception>
    public static void Write(string folder, string name, string text, string? old = null)
    {
        string target = Target(Path.GetFullPath(name, folder));
        string beside = target + "." + Guid.NewGuid().ToString("N") + ".tmp";
        try
        {
            Encoding encoding = old == null ? Unmarked : EncodingOf(target, old) ?? throw new InputException(
                $"'{name}' is not UTF-8, or was changed in the meantime; nothing was written.");
            File.WriteAllText(beside, text, encoding);
            if (old != null && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{name}' can't be written: {e.Message}");
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>The file behind a link, which stays one.</summary>
    private static string Target(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path;

    /// <summary>The encoding in which a file holds a text; null where it holds anything else.</summary>
    private static Encoding? EncodingOf(string path, string text)
    {
        byte[] bytes = File.ReadAllBytes(path);
        Encoding encoding = Array.Find(Marked, marked => bytes.AsSpan().StartsWith(marked.Preamble)) ?? Unmarked;
        return bytes.SequenceEqual(encoding.Preamble.ToArray().Concat(encoding.GetBytes(text))) ? encoding : null;
    }
}
