namespace SmsCodes.Catalog.Findings;

/// <summary>Names of files without their folders: what may stand in generated code, which tells nothing of a machine.</summary>
internal static class FileNames
{
    /// <summary>The last part of a path of any system.</summary>
    internal static string Of(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
