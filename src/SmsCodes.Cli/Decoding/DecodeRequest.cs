using System.Collections.Generic;

namespace SmsCodes.Cli.Decoding;

/// <summary>What is to be decoded, and what is known beside the body.</summary>
/// <param name="Parser">The response's parser.</param>
/// <param name="Format">The body's form, or Unknown.</param>
/// <param name="HttpStatus">The HTTP status, or null.</param>
/// <param name="Options">Options of the response.</param>
/// <param name="Encoding">Name of the body's charset, or null.</param>
/// <param name="Body">The body, or null where standard input has it.</param>
internal sealed record DecodeRequest(
    ReplyParser Parser,
    ReplyFormat Format,
    int? HttpStatus,
    IReadOnlyList<KeyValuePair<string, string>> Options,
    string? Encoding,
    string? Body);
