using System;
using System.IO;
using System.Text.RegularExpressions;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Tests.Documents;

/// <summary>The providers' documents, which are not in the repository. Who has them names their folder in the environment variable
/// SMSCODES_DOCUMENTS, and then quotes are looked up in them.</summary>
internal static partial class ProviderDocument
{
    private const string FolderVariable = "SMSCODES_DOCUMENTS";

    /// <summary>The folded words of a provider's document, or null where the documents are not at hand.</summary>
    internal static string? Find(string provider)
    {
        string? folder = Environment.GetEnvironmentVariable(FolderVariable);
        if (string.IsNullOrEmpty(folder))
            return null;
        string document = File.ReadAllText(Path.Combine(folder, provider.ToLowerInvariant() + ".md"));
        return Folding.Fold(Mark().Replace(document, ""));
    }

    [GeneratedRegex("</?mark[^<>]*>")]
    private static partial Regex Mark();
}
