namespace SmsCodes.Catalog.Model;

/// <summary>Where a row of a code set comes from.</summary>
public enum RowOrigin
{
    /// <summary>The provider's document.</summary>
    Document,

    /// <summary>Replies that the service was seen to send.</summary>
    Observed,

    /// <summary>An overlay of the user's own.</summary>
    Overlay,
}
