using System.CommandLine;
using System.IO;
using System.Text;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>schema</c>: gives editors what they need to complete and explain the keys of a catalogue.</summary>
internal static class SchemaCommand
{
    private const string StandardOutput = "-";

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        var file = new Option<string>("--file")
        {
            Description = "The file to write; - for standard output. Without it: ./catalog.schema.json.",
            HelpName = "FILE",
            DefaultValueFactory = _ => BundledFiles.SchemaName,
        };
        var force = new Option<bool>("--force") { Description = "Replace a file that differs." };

        var command = new Verb(
            "schema",
            "Writes catalog.schema.json beside your catalogues, by which editors complete and check them.",
            """
            Examples:
              smscodes schema
              smscodes schema --file codes/catalog.schema.json
              smscodes schema --file - > catalog.schema.json

            Then begin each catalogue and overlay with this line, which leads from the catalogue to the schema:
              # yaml-language-server: $schema=catalog.schema.json
            """)
        {
            file,
            force,
        };
        command.SetAction(call => Run(screen, call.GetRequiredValue(file), call.GetValue(force)));
        return command;
    }

    private static int Run(Screen screen, string file, bool force)
    {
        if (file == StandardOutput)
        {
            screen.Output.Write(BundledFiles.Schema);
            return ExitCode.Done;
        }

        string path = Path.GetFullPath(file, screen.Folder);
        bool isThere = File.Exists(path);
        // By its size first, since something else of that name may have no end.
        bool isSame = isThere && new FileInfo(path).Length == Encoding.UTF8.GetByteCount(BundledFiles.Schema)
            && CatalogueFiles.Read(screen.Folder, file).Text == BundledFiles.Schema;
        if (isThere && !isSame && !force)
            throw new InputException($"'{file}' is there already and differs. With --force it is replaced.");
        if (!isSame)
            TextFile.Write(screen.Folder, file, BundledFiles.Schema, replace: force);
        screen.WriteLine(isSame ? $"{file} is up to date." : $"{file} is written.");
        screen.WriteLine("Begin each catalogue and overlay beside it with this line:");
        screen.WriteLine("# yaml-language-server: $schema=" + Path.GetFileName(path));
        return ExitCode.Done;
    }
}
