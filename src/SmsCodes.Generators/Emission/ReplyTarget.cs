namespace SmsCodes.Generators.Emission;

/// <summary>What parsers of replies can use, beyond spans, JSON and XML, which they all need.</summary>
/// <param name="HasSpanText">Whether text can be made of a span of bytes.</param>
/// <param name="HasUtf8Literals">Whether the language knows <c>"text"u8</c>.</param>
/// <param name="HasNotNullWhen">Whether a result can be said to be there when a method returns true.</param>
/// <param name="HasHttp">Whether <c>HttpResponseMessage</c> is there.</param>
/// <param name="HasCodePages">Whether charsets such as windows-1251 come from a provider that is asked by itself.</param>
internal sealed record ReplyTarget(bool HasSpanText, bool HasUtf8Literals, bool HasNotNullWhen, bool HasHttp, bool HasCodePages);
