namespace SmsCodes.Generators.Pipeline;

/// <summary>A reference that has the types that all catalogues share, and shows them to this compilation.</summary>
/// <param name="RootNamespace">Their namespace.</param>
/// <param name="Assembly">Name of the assembly.</param>
/// <param name="IsPublic">Whether everybody sees them; if not, this compilation is a friend.</param>
/// <param name="HasReplies">Whether those are among them that parsers of replies stand on.</param>
internal sealed record SharedOwner(string RootNamespace, string Assembly, bool IsPublic, bool HasReplies);
