namespace SmsCodes.Catalog.Editing;

/// <summary>A list of one item.</summary>
internal sealed record NewList(NewMapping Item) : NewNode
{
    internal override string Flow() => $"[{Item.Flow()}]";

    internal override string Block(int indentation, string newLine) => "- " + Item.Block(indentation + 2, newLine);
}
