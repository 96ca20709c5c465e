using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>C# of questions about codes of a set.</summary>
internal static class CodeTests
{
    /// <summary>Whether some codes of the set report success.</summary>
    internal static bool HasSuccess(Catalogue catalogue, string set) =>
        catalogue.Sets.First(s => s.Name == set).Codes.Any(c => c.Success == true);

    /// <summary>Whether some rows of the set are met by an HTTP status alone.</summary>
    internal static bool HasHttpRows(Catalogue catalogue, string set) =>
        catalogue.Sets.First(s => s.Name == set).Codes.Any(c => c.Printed == null && c.Http != null && c.AliasOf == null);

    /// <summary>C# of the question whether a member reports success.</summary>
    internal static string IsSuccess(Target target, Catalogue catalogue, string set, string member) =>
        HasSuccess(catalogue, set) ? $"{target.Root}.{catalogue.Provider}.{set}Codes.IsSuccess({member}) == true" : "false";
}
