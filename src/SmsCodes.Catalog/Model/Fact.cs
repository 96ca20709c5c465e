namespace SmsCodes.Catalog.Model;

/// <summary>An answer to one question about a code, with who gives it.</summary>
/// <param name="Value">The answer; null where the document itself says that it is not known, or an overlay does.</param>
/// <param name="Origin">Who gives it.</param>
/// <param name="Because">The reason of a conclusion, or the document's sentence where a fact stands in prose.</param>
/// <param name="AfterSeconds">Retry only: how long to wait before the next try.</param>
public sealed record Fact(bool? Value, FactOrigin Origin, string? Because, int? AfterSeconds);
