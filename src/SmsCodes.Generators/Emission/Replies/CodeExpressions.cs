using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>C# of questions about codes of a set, and of a code that was met.</summary>
internal static class CodeExpressions
{
    /// <summary>Whether some codes of the set report success.</summary>
    internal static bool HasSuccess(Catalogue catalogue, string set) =>
        catalogue.Sets.First(s => s.Name == set).Codes.Any(c => c.Success == true);

    /// <summary>Whether some rows of the set are met by an HTTP status alone.</summary>
    internal static bool HasHttpRows(Catalogue catalogue, string set) =>
        catalogue.Sets.First(s => s.Name == set).Codes.Any(c => c.Printed == null && c.Http != null && c.AliasOf == null);

    /// <summary>C# of a code that was met, for logs and for who shows replies of any provider.</summary>
    /// <param name="target">For whom code is emitted.</param>
    /// <param name="catalogue">The set's catalogue.</param>
    /// <param name="key">The field's key.</param>
    /// <param name="index">C# of the result's number.</param>
    /// <param name="set">The set.</param>
    /// <param name="code">C# of the code's value.</param>
    internal static string Seen(Target target, Catalogue catalogue, string key, string index, string set, string code) =>
        $"new {target.Root}.CodeSeen({CSharpText.Literal(key)}, {index}, {target.Root}.{catalogue.Provider}.{set}Codes.Set, {code}.Row, {code}.Raw)";

    /// <summary>C# of the question whether a member reports success.</summary>
    internal static string IsSuccess(Target target, Catalogue catalogue, string set, string member) =>
        HasSuccess(catalogue, set) ? $"{target.Root}.{catalogue.Provider}.{set}Codes.IsSuccess({member}) == true" : "false";
}
