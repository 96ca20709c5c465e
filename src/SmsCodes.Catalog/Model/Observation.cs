namespace SmsCodes.Catalog.Model;

/// <summary>Something that a service was seen to send against its document.</summary>
/// <param name="Text">What was seen.</param>
/// <param name="Source">Where it was seen.</param>
public sealed record Observation(string Text, string Source);
