using System;
using System.Text;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>All ways in which one response reads a body.</summary>
internal sealed class Parsing<TReply, TOptions>(
    Parsing<TReply, TOptions>.ByText text,
    Parsing<TReply, TOptions>.ByUtf8 utf8,
    Parsing<TReply, TOptions>.ByCharset charset,
    Parsing<TReply, TOptions>.Reading read,
    Parsing<TReply, TOptions>.ReadingText readText,
    TOptions options,
    Func<TReply, object?>? error = null) : IParsing
    where TReply : class, IReply
    where TOptions : struct
{
    internal delegate bool ByText(string? body, TOptions options, out TReply? reply);

    internal delegate bool ByUtf8(ReadOnlySpan<byte> body, TOptions options, out TReply? reply);

    internal delegate bool ByCharset(byte[]? body, Encoding? charset, TOptions options, out TReply? reply);

    internal delegate ParseResult<TReply> Reading(ReadOnlySpan<byte> body, TOptions options);

    internal delegate ParseResult<TReply> ReadingText(string body, TOptions options);

    public IReply? Text(string body) => Checked(text(body, options, out TReply? reply), reply);

    public IReply? Utf8(byte[] body) => Checked(utf8(body, options, out TReply? reply), reply);

    public IReply? In(Encoding encoding, byte[] body) => Checked(charset(body, encoding, options, out TReply? reply), reply);

    public SmsReplyException? Failure(byte[] body) => read(body, options).Failure;

    public SmsReplyException? TextFailure(string body) => readText(body, options).Failure;

    public CodesAlone Codes() => CodesAlone.Of<TReply, TOptions>(options);

    public bool HasError(IReply reply) => error?.Invoke((TReply)reply) != null;

    private static TReply? Checked(bool isRead, TReply? reply) =>
        isRead == (reply != null) ? reply : throw new InvalidOperationException("What is said of success and the reply contradict each other.");
}
