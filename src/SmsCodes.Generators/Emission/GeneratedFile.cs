namespace SmsCodes.Generators.Emission;

/// <summary>One file of generated code.</summary>
/// <param name="HintName">Its name within the compilation: ASCII, unique ignoring case.</param>
/// <param name="Text">Its content, LF line ends.</param>
internal sealed record GeneratedFile(string HintName, string Text);
