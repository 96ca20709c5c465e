namespace SmsCodes.Acme
    public struct SendOptions
    public sealed class SendResult
    public sealed class SendReplyError
    public sealed class SendReply : global::SmsCodes.IReply
        private struct Reader : global::SmsCodes.IReplyReader
        private static class Shapes
    public struct SendResultCodes
    public sealed class SendReplyCodes
    public static class AcmeReplies
        private sealed class SendParser : global::SmsCodes.ReplyParser

namespace SmsCodes
    public readonly struct CodeSeen
    public static class FormReplies
    public interface IReply
    public interface IReplyReader
    public static class JsonReplies
    public ref struct JsonScan
    public static class LineReplies
    public static class PairReplies
    public readonly struct ParseResult<T>
    public static class ReplyBody
    public readonly struct ReplyDoubt
    public sealed class ReplyErrorDetail
    public struct ReplyFailure
    public readonly struct ReplyField
    public enum ReplyFormat
    public static class ReplyHttp
    public sealed class ReplyLines
    public readonly struct ReplyList<T> : global::System.Collections.Generic.IReadOnlyList<T>
        public struct Enumerator : global::System.Collections.Generic.IEnumerator<T>
    public enum ReplyOutcome
    public abstract class ReplyParser
    public sealed class ReplyPositions
    public sealed class ReplyRow
    public sealed class ReplyShape
    public static class ReplyText
    public sealed class ReplyTime
    public static class ReplyValues
    public static class RowReplies
    public sealed class SmsReplyException : global::System.FormatException
    public struct XmlFeed<T>
        private struct Slots
    public static class XmlReplies
    public ref struct XmlScan<T>

namespace SmsCodes
    public static class ReplyCatalog
