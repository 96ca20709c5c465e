namespace SmsCodes.Catalog.Editing;

/// <summary>A scalar.</summary>
/// <param name="Value">What it says.</param>
/// <param name="IsText">Whether it is text, and to be read as such by all; else a number or a word of YAML.</param>
internal sealed record NewScalar(string Value, bool IsText = true) : NewNode
{
    internal override string Flow() => IsText ? ScalarText.Of(Value, isInFlow: true) : Value;

    internal override string Block(int indentation, string newLine) => IsText ? ScalarText.Of(Value, isInFlow: false) : Value;
}
