using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>Documents with some bytes changed, left out, repeated, put in or cut off.</summary>
internal static class BrokenBytes
{
    /// <summary>Breaks documents.</summary>
    /// <param name="documents">What is broken.</param>
    /// <param name="others">Bytes that take the place of others.</param>
    internal static Gen<byte[]> Of(Gen<byte[]> documents, byte[] others) =>
        from document in documents
        from changes in Change(others).NonEmptyListOf()
        select changes.Take(3).Aggregate(document, (bytes, change) => change(bytes));

    private static Gen<Func<byte[], byte[]>> Change(byte[] others) =>
        from kind in Gen.Choose(0, 4)
        from place in Gen.Choose(0, 1_000_000)
        from other in Gen.Elements(others)
        select (Func<byte[], byte[]>)(bytes =>
        {
            if (bytes.Length == 0)
                return bytes;
            int at = place % bytes.Length;
            return kind switch
            {
                0 => [.. bytes[..at], other, .. bytes[(at + 1)..]],
                1 => [.. bytes[..at], .. bytes[(at + 1)..]],
                2 => [.. bytes[..at], bytes[at], .. bytes[at..]],
                3 => [.. bytes[..at], other, .. bytes[at..]],
                _ => bytes[..at],
            };
        });
}
