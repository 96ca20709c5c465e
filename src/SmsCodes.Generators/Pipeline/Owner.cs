namespace SmsCodes.Generators.Pipeline;

/// <summary>A provider that a reference already has compiled and shows to this compilation.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="RootNamespace">The root namespace of its code.</param>
/// <param name="Fingerprint">Tells its catalogue from another version of it.</param>
/// <param name="Assembly">Name of the assembly.</param>
/// <param name="IsPublic">Whether everybody sees it; if not, this compilation is a friend.</param>
internal sealed record Owner(string Provider, string RootNamespace, string Fingerprint, string Assembly, bool IsPublic);
