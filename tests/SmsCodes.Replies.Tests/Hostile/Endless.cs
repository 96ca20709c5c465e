using System;
using System.IO;

namespace SmsCodes.Replies.Tests.Hostile;

/// <summary>A stream that never ends, and complains if it is read far beyond what anyone needs of it.</summary>
internal sealed class Endless(byte[] start) : Stream
{
    private const long Most = 64 * 1024 * 1024;
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_read > Most)
            throw new InvalidOperationException("More was read than is ever needed.");
        for (int i = 0; i < count; i++, _read++)
            buffer[offset + i] = _read < start.Length ? start[_read] : (byte)'a';
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
