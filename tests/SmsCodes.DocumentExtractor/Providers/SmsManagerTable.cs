namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>What the header line of one of SmsManager's tables tells of its rows.</summary>
/// <param name="Set">The code set.</param>
/// <param name="HasLabel">Whether a row may have a line with a name behind its code.</param>
/// <param name="HasHttp">Whether a row has a line with an HTTP status behind its code.</param>
/// <param name="AnswerIsRetry">Whether the answer that ends a row says "repeat it?"; it says "is it final?" otherwise.</param>
internal sealed record SmsManagerTable(string Set, bool HasLabel = false, bool HasHttp = false, bool AnswerIsRetry = false);
