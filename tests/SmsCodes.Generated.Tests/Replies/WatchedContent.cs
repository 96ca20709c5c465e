using System.Net.Http;
using System.Net.Http.Headers;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>The content of a response that knows whether it was disposed.</summary>
internal sealed class WatchedContent : ByteArrayContent
{
    /// <summary>Makes one.</summary>
    public WatchedContent(byte[] body, string? contentType)
        : base(body)
    {
        if (contentType != null)
            Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
    }

    public bool IsDisposed { get; private set; }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
