namespace SmsCodes.Generators.Pipeline;

/// <summary>Names of the generator's steps, for tests that hold what runs again on which edit.</summary>
internal static class Steps
{
    /// <summary>The catalogue files with their text.</summary>
    internal const string Files = nameof(Files);

    /// <summary>Each file as YAML.</summary>
    internal const string Syntax = nameof(Syntax);

    /// <summary>Which files belong together, and which of them speaks for which provider.</summary>
    internal const string Index = nameof(Index);

    /// <summary>Each catalogue with its overlays.</summary>
    internal const string Sources = nameof(Sources);

    /// <summary>Each catalogue judged, overlays applied.</summary>
    internal const string Readings = nameof(Readings);

    /// <summary>What is wrong, over all files.</summary>
    internal const string Findings = nameof(Findings);

    /// <summary>The providers' names.</summary>
    internal const string Providers = nameof(Providers);

    /// <summary>What the project asks for.</summary>
    internal const string Options = nameof(Options);

    /// <summary>What the language and the references can do.</summary>
    internal const string Capabilities = nameof(Capabilities);

    /// <summary>Options and capabilities together, as emitters need them.</summary>
    internal const string Frame = nameof(Frame);

    /// <summary>What is to be emitted for one catalogue.</summary>
    internal const string Units = nameof(Units);

    /// <summary>What is to be emitted for all of them.</summary>
    internal const string Shared = nameof(Shared);

    /// <summary>What the project should know of its options and references.</summary>
    internal const string Notes = nameof(Notes);
}
