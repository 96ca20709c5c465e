using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>What the layouts of a response can name.</summary>
/// <param name="Declared">The sets and bit fields.</param>
/// <param name="Options">The response's options.</param>
/// <param name="InRows">The fields that rows can name.</param>
/// <param name="InItems">The fields of each result.</param>
/// <param name="InErrors">The fields that the lines of an error can name.</param>
/// <param name="HasError">Whether the response has an error, be it one with a mistake.</param>
/// <param name="Error">The error, or null.</param>
internal sealed record ResponseFrame(
    Declarations Declared,
    Known<ResponseOption> Options,
    Known<ResponseField> InRows,
    Known<ResponseField> InItems,
    Known<ResponseField> InErrors,
    bool HasError,
    ErrorShape? Error);
