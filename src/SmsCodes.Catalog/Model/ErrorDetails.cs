namespace SmsCodes.Catalog.Model;

/// <summary>A list of messages, each on one element of the request.</summary>
/// <param name="Lists">The keys of the list.</param>
/// <param name="Element">The key of the element's name.</param>
/// <param name="Message">The key of the message.</param>
public sealed record ErrorDetails(EquatableArray<string> Lists, string Element, string Message);
