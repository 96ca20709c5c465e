namespace SmsCodes.DocumentExtractor;

/// <summary>One row of a provider's table, as the document prints it. What the document leaves out is empty or null.</summary>
internal sealed record Row
{
    /// <summary>Name of the provider; the extraction sets it for all rows of a document.</summary>
    public string Provider { get; init; } = "";

    /// <summary>Name of the code set that the row belongs to.</summary>
    public required string Set { get; init; }

    /// <summary>Number of the line where the row's code stands, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The code as printed.</summary>
    public required string Code { get; init; }

    /// <summary>The provider's short name for the code.</summary>
    public string Label { get; init; } = "";

    /// <summary>The heading that the row stands under, within its table.</summary>
    public string Group { get; init; } = "";

    /// <summary>The number that the document gives for the group.</summary>
    public string GroupId { get; init; } = "";

    /// <summary>The column that says whether the status is final.</summary>
    public bool? Final { get; init; }

    /// <summary>The column that says whether the error is permanent.</summary>
    public bool? Permanent { get; init; }

    /// <summary>The column that says whether to repeat the request.</summary>
    public bool? Retry { get; init; }

    /// <summary>The HTTP status column.</summary>
    public string Http { get; init; } = "";

    /// <summary>The provider's words, folded.</summary>
    public string Text { get; init; } = "";
}
