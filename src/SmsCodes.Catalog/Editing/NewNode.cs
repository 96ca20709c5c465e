namespace SmsCodes.Catalog.Editing;

/// <summary>A piece of YAML that is to be written.</summary>
internal abstract record NewNode
{
    /// <summary>The piece on one line, within brackets.</summary>
    internal abstract string Flow();

    /// <summary>The piece over several lines. Its first line begins where the writer stands, the others at the indentation.</summary>
    internal abstract string Block(int indentation, string newLine);
}
