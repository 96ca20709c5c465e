using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits the codes of one catalogue: one file, whatever the other catalogues are.</summary>
internal static class CatalogueEmitter
{
    internal static GeneratedFile Emit(Target target, Catalogue catalogue)
    {
        var writer = new SourceWriter();
        string provider = catalogue.Provider, root = target.Root;
        string catalogueClass = provider + "Catalogue";
        target.WriteHead(writer, catalogue, "To change a code, edit the catalogue: this file is written anew by every build.");
        writer.Line($"[assembly: {root}.{provider}.{catalogueClass}.SmsCodesCatalogue({CSharpText.Literal(provider)}, {CSharpText.Literal(target.Namespace)}, {CSharpText.Literal(Fingerprint.Of(catalogue))})]");
        writer.Line();
        writer.Line($"namespace {target.Namespace}.{provider}").Open();
        WriteCatalogueClass(writer, target, catalogue, catalogueClass);
        foreach (CodeSet set in catalogue.Sets)
        {
            writer.Line();
            EnumEmitter.Write(writer, target, catalogue, set);
            writer.Line();
            CompanionEmitter.Write(writer, target, catalogue, set);
        }

        foreach (BitField bitField in catalogue.BitFields)
        {
            writer.Line();
            BitFieldEmitter.Write(writer, target, catalogue, bitField);
        }

        writer.Close();
        return new GeneratedFile($"SmsCodes.{provider}.Codes.g.cs", writer.ToString());
    }

    private static void WriteCatalogueClass(SourceWriter writer, Target target, Catalogue catalogue, string name)
    {
        string root = target.Root;
        string sets = string.Concat(catalogue.Sets.Select(s => $",\n            {s.Name}Codes.Set"));
        writer.Lines($$"""
            /// <summary>The code sets of {{CSharpText.Doc(catalogue.Title)}}.</summary>
            {{Target.Generated}}
            {{target.Visibility}} static class {{name}}
            {
                /// <summary>The provider with its code sets, for user interfaces and logs.</summary>
                public static {{root}}.CodeProvider Provider
                {
                    get { return All.Provider; }
                }

                private static class All
                {
                    internal static readonly {{root}}.CodeProvider Provider = new {{root}}.CodeProvider(
                        {{CSharpText.Literal(catalogue.Provider)}}, {{CSharpText.Literal(catalogue.Title)}}, {{CSharpText.Literal(catalogue.Language)}},
                        {{CSharpText.Literal(catalogue.Source.Title)}}, {{CSharpText.Literal(catalogue.Source.Retrieved)}}, {{CSharpText.Literal(catalogue.Source.Url)}}{{sets}});
                }

                /// <summary>Marks an assembly as the owner of the provider: a project that sees its codes does not emit its own.</summary>
                [global::System.AttributeUsage(global::System.AttributeTargets.Assembly)]
                [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
                {{target.Visibility}} sealed class SmsCodesCatalogueAttribute : global::System.Attribute
                {
                    /// <summary>Names the provider, the root namespace of its code, and the version of its catalogue.</summary>
                    public SmsCodesCatalogueAttribute(string provider, string rootNamespace, string fingerprint)
                    {
                        Provider = provider;
                        RootNamespace = rootNamespace;
                        Fingerprint = fingerprint;
                    }

                    /// <summary>The provider.</summary>
                    public string Provider { get; }

                    /// <summary>The root namespace of its code.</summary>
                    public string RootNamespace { get; }

                    /// <summary>Tells one version of its catalogue from another.</summary>
                    public string Fingerprint { get; }
                }
            """);
        writer.Indent();
        FactMakers.Write(writer, target, catalogue);
        TextHelpers.Write(writer, target, catalogue);
        writer.Close();
    }
}
