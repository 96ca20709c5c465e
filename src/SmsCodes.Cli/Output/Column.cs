namespace SmsCodes.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="HoldsSentences">Whether its texts are broken into lines where the table would be too wide.</param>
/// <param name="HoldsNumbers">Whether its texts are set to the right.</param>
internal sealed record Column(string Title, bool HoldsSentences = false, bool HoldsNumbers = false);
