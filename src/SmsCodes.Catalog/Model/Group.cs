namespace SmsCodes.Catalog.Model;

/// <summary>A heading under which a table prints some of its rows.</summary>
/// <param name="Name">The heading, as printed.</param>
/// <param name="Id">The group's number on the wire, or null.</param>
/// <param name="Text">What the document says of the group, verbatim.</param>
/// <param name="English">Translation of the text, or of the name where there is no text.</param>
public sealed record Group(string Name, int? Id, string? Text, string? English);
