namespace SmsCodes.Cli.Lookup;

/// <summary>The code of a pasted reply.</summary>
/// <param name="Code">The code as it stands in the reply.</param>
/// <param name="IsError">Whether the reply reports an error, so that the code cannot be good news.</param>
internal sealed record ReplyCode(string Code, bool IsError);
