namespace SmsCodes.Catalog.Findings;

/// <summary>A stretch of a catalogue file. Lines and columns count from 1, as people and YAML do.</summary>
/// <param name="Path">The file.</param>
/// <param name="Start">First character, counted from 0.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">Line of the first character.</param>
/// <param name="Column">Column of the first character.</param>
/// <param name="EndLine">Line behind the last character.</param>
/// <param name="EndColumn">Column behind the last character.</param>
public readonly record struct TextPlace(string Path, int Start, int Length, int Line, int Column, int EndLine, int EndColumn);
