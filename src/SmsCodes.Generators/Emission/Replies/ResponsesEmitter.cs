using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the declared responses of one catalogue: one file, whatever the other catalogues are.</summary>
internal static class ResponsesEmitter
{
    internal static GeneratedFile Emit(Target target, Catalogue catalogue)
    {
        var writer = new SourceWriter();
        target.WriteHead(writer, catalogue, "To change a response, edit the catalogue: this file is written anew by every build.");
        writer.Line($"namespace {target.Namespace}.{catalogue.Provider}").Open();
        OptionsEmitter.WriteEnums(writer, target, catalogue);
        foreach (Response response in catalogue.Responses)
        {
            OptionsEmitter.Write(writer, target, catalogue, response);
            writer.Line();
            if (response.Result.Count > 0)
            {
                ResultEmitter.Write(writer, target, catalogue, response);
                writer.Line();
            }

            if (response.Error != null)
            {
                ErrorEmitter.Write(writer, target, catalogue, response);
                writer.Line();
            }

            ReplyEmitter.Write(writer, target, catalogue, response);
            writer.Line();
            if (CodesEmitter.IsFor(response))
            {
                CodesEmitter.Write(writer, target, catalogue, response);
                writer.Line();
            }
        }

        ParsersEmitter.Write(writer, target, catalogue);
        writer.Close();
        return new GeneratedFile($"SmsCodes.{catalogue.Provider}.Responses.g.cs", writer.ToString());
    }
}
