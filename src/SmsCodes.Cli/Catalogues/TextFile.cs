using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;

namespace SmsCodes.Cli.Catalogues;

/// <summary>Writes files whole or not at all.</summary>
internal static class TextFile
{
    private static readonly Encoding[] Marked = [new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Encoding.Unicode, Encoding.BigEndianUnicode];
    private static readonly UTF8Encoding Unmarked = new(encoderShouldEmitUTF8Identifier: false);

    // EEXIST, and ERROR_FILE_EXISTS.
    private const int FileExists = 17;
    private const int FileExistsOnWindows = unchecked((int)0x80070050);

    /// <summary>Puts a text in the place of a file, which keeps its byte order mark and its permissions, or makes the file.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="name">The file, as it was named.</param>
    /// <param name="text">What it is to hold.</param>
    /// <param name="old">What it was read as, and must hold still; null where there was none.</param>
    /// <param name="replace">Whether a file that is there may be lost.</param>
    /// <exception cref="InputException">The file cannot be written, or would lose what it holds.</exception>
    public static void Write(string folder, string name, string text, string? old = null, bool replace = false)
    {
        try
        {
            string target = Target(Path.GetFullPath(name, folder));
            if (File.Exists(target) && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
                throw new InputException($"'{name}' is read-only; nothing was written.");
            Replace(target, name, text, old, replace);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            // The last is what the runtime makes of a file that may not grow that far.
            throw new InputException($"nothing was changed, since '{name}' can't be written: {e.Message}");
        }
    }

    private static void Replace(string target, string name, string text, string? old, bool replace)
    {
        // The new file is the lock, too: who makes it is alone until it takes the old one's place.
        string beside = target + ".lock";
        bool isMine = false;
        void GiveUp(PosixSignalContext signal)
        {
            if (Volatile.Read(ref isMine))
                File.Delete(beside);
        }

        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, GiveUp);
        using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, GiveUp);
        using FileStream stream = Lock(beside, name);
        Volatile.Write(ref isMine, true);
        try
        {
            Encoding encoding = old == null ? Unmarked : EncodingOf(target, old) ?? throw new InputException(
                $"'{name}' is not UTF-8, or was changed in the meantime; nothing was written.");
            stream.Write(encoding.Preamble);
            stream.Write(encoding.GetBytes(text));
            stream.Flush(flushToDisk: true);
            stream.Dispose();
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: old != null || replace);
        }
        finally
        {
            stream.Dispose();
            File.Delete(beside);
        }
    }

    private static FileStream Lock(string beside, string name)
    {
        try
        {
            // Without a buffer: closing it writes nothing more, which could fail again.
            return new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        }
        catch (IOException e) when (e.HResult is FileExists or FileExistsOnWindows)
        {
            throw new InputException(
                $"'{name}' is being written by another smscodes; nothing was written. Try again; if none is running, one was killed: delete '{beside}'.");
        }
    }

    /// <summary>The file behind a link, which stays one.</summary>
    private static string Target(string path) =>
        new FileInfo(path).LinkTarget != null ? File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName : path;

    /// <summary>The encoding in which a file holds a text; null where it holds anything else.</summary>
    private static Encoding? EncodingOf(string path, string text)
    {
        byte[] bytes = File.ReadAllBytes(path);
        Encoding encoding = Array.Find(Marked, marked => bytes.AsSpan().StartsWith(marked.Preamble)) ?? Unmarked;
        return bytes.SequenceEqual(encoding.Preamble.ToArray().Concat(encoding.GetBytes(text))) ? encoding : null;
    }
}
