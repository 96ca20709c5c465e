namespace SmsCodes.Catalog.Model;

/// <summary>A number that packs several values into its bits.</summary>
/// <param name="Name">The generated struct's name.</param>
/// <param name="Title">The field's heading, as printed.</param>
/// <param name="Summary">One English sentence on what the number holds.</param>
/// <param name="Size">How many bits it has.</param>
/// <param name="Parts">The packed values.</param>
public sealed record BitField(string Name, string Title, string Summary, int Size, EquatableArray<BitPart> Parts);
