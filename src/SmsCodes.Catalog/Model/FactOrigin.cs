namespace SmsCodes.Catalog.Model;

/// <summary>Who gives a fact about a code.</summary>
public enum FactOrigin
{
    /// <summary>The provider's document.</summary>
    Documented,

    /// <summary>The catalogue's authors, who give a reason.</summary>
    Inferred,

    /// <summary>An overlay of the user's own.</summary>
    Overlay,
}
