using System.Text;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>All ways in which a response reads a body, its type put aside. Null is a body that is no such reply.</summary>
internal interface IParsing
{
    IReply? Text(string body);

    IReply? Utf8(byte[] body);

    IReply? In(Encoding charset, byte[] body);

    SmsReplyException? Failure(byte[] utf8);

    SmsReplyException? TextFailure(string body);

    /// <summary>A new object that takes codes alone.</summary>
    CodesAlone Codes();

    /// <summary>Whether a reply of this response reports an error.</summary>
    bool HasError(IReply reply);
}
