namespace SmsCodes.Acme
    public struct SendOptions
    public sealed class SendResult
    public sealed class SendReplyError
    public sealed class SendReply : global::SmsCodes.IReply
        private struct Reader : global::SmsCodes.IReplyReader
        private static class Shapes
    public static class AcmeReplies
        private sealed class SendParser : global::SmsCodes.ReplyParser

namespace SmsCodes
    public static class FormReplies
namespace SmsCodes
    public static class JsonReplies
namespace SmsCodes
    public static class LineReplies
namespace SmsCodes
    public static class PairReplies
namespace SmsCodes
    public static class ReplyHttp
namespace SmsCodes
    public interface IReplyReader
    public struct ReplyFailure
    public sealed class ReplyRow
    public sealed class ReplyLines
    public sealed class ReplyShape
    public static class ReplyBody
namespace SmsCodes
    public static class ReplyText
namespace SmsCodes
    public sealed class ReplyTime
namespace SmsCodes
    public enum ReplyOutcome
    public enum ReplyFormat
    public readonly struct CodeSeen
    public sealed class SmsReplyException : global::System.FormatException
    public readonly struct ParseResult<T>
    public readonly struct ReplyDoubt
    public sealed class ReplyErrorDetail
    public readonly struct ReplyField
    public readonly struct ReplyList<T> : global::System.Collections.Generic.IReadOnlyList<T>
        public struct Enumerator : global::System.Collections.Generic.IEnumerator<T>
    public interface IReply
    public abstract class ReplyParser
namespace SmsCodes
    public static class ReplyValues
namespace SmsCodes
    public static class RowReplies
namespace SmsCodes
    public static class XmlReplies
    public ref struct XmlScan<T>
    public struct XmlFeed<T>
        private struct Slots

namespace SmsCodes
    public static class ReplyCatalog
