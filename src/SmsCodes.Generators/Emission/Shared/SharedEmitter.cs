namespace SmsCodes.Generators.Emission.Shared;

/// <summary>Emits the types that all catalogues share. They depend on the target alone.</summary>
internal static class SharedEmitter
{
    internal static GeneratedFile Emit(Target target)
    {
        var writer = new SourceWriter();
        target.WriteHead(writer,
            "Made by SmsCodes.Generators: the types that all code sets share.",
            "This file is written anew by every build.");
        writer.Line("namespace " + target.Namespace).Open();
        FactTypes.Write(writer, target);
        CategoryType.Write(writer, target);
        CatalogTypes.Write(writer, target);
        CodeValueType.Write(writer, target);
        AttributeTypes.Write(writer, target);
        writer.Close();
        return new GeneratedFile("SmsCodes.Shared.g.cs", writer.ToString());
    }
}
