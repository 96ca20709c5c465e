using System.CommandLine;
using SmsCodes.Catalog.Editing;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>add</c>: adds a code to an overlay, so that nobody waits for a release.</summary>
internal static class AddCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        Argument<string> provider = Argument("PROVIDER", "A provider's name, in any case of letters.");
        Argument<string> set = Argument("SET", "The name of one of its code sets, in any case of letters.");
        Argument<string> code = Argument("CODE", "The code as it stands in a reply.");
        Argument<string> name = Argument("NAME", "The name of the enum's new member, a C# identifier.");
        var text = new Option<string?>("--text") { Description = "The provider's words.", HelpName = "TEXT" };
        var english = new Option<string?>("--en") { Description = "The words in English, where the provider writes another language.", HelpName = "TEXT" };
        var category = new Option<string?>("--category") { Description = "What the code means in the vocabulary common to all providers, such as Pending.", HelpName = "CATEGORY" };
        Option<bool?> final = Answer("--final", "Whether the outcome is settled.");
        Option<bool?> permanent = Answer("--permanent", "Whether the condition lasts.");
        Option<bool?> retry = Answer("--retry", "Whether the same request is worth sending again.");
        var file = new Option<string?>("--file")
        {
            Description = "The overlay or catalogue. Without it: the *.smscodes.yaml below the current folder that extends the provider, else a new one.",
            HelpName = "FILE",
        };

        var command = new Verb(
            "add",
            "Adds a code to a set of a provider: a row more in your overlay of its catalogue.",
            """
            Examples:
              smscodes add smscentre messagestatus 77 Parked --text 'Waits for the operator.' --category Pending --final false
              smscodes add smsmanager error 107 Blocked --text 'Číslo blokováno' --en 'Number blocked' --file codes/ours.smscodes.yaml

            What nobody knows of a code is left out; it can be added to the row later. The rest of the file stays as it is, comments included. Nothing is
            written where the code is known already, or where the file would have an error.
            """)
        {
            provider,
            set,
            code,
            name,
            text,
            english,
            category,
            final,
            permanent,
            retry,
            file,
        };
        command.SetAction(call =>
        {
            var asked = new NewCode(call.GetRequiredValue(provider), call.GetRequiredValue(set), call.GetRequiredValue(code), call.GetRequiredValue(name))
            {
                Text = call.GetValue(text),
                English = call.GetValue(english),
                Category = call.GetValue(category),
                Final = call.GetValue(final),
                Permanent = call.GetValue(permanent),
                Retry = call.GetValue(retry),
            };
            return Run(screen, asked, call.GetValue(file));
        });
        return command;
    }

    private static int Run(Screen screen, NewCode asked, string? file)
    {
        Addition addition = Addition.Of(screen.Folder, asked, file);
        addition.Write(screen.Folder);
        screen.WriteLine($"{addition.Path}:{addition.Line}: {addition.Code.Set}.{addition.Code.Name}", Styles.Strong);
        foreach (string line in addition.Lines)
            screen.WriteLine(line);
        screen.WriteLine();
        screen.WriteLine(addition.IsNewFile
            ? "The file is new. A project finds it in its folder or below; elsewhere, list it as <SmsCodesCatalog Include=\"...\" />."
            : "The rest of the file is as it was.");
        screen.WriteLine($"Build, and {addition.Code.Provider}'s {addition.Code.Set}.{addition.Code.Name} is there. smscodes lint tells mistakes of later edits.");
        return ExitCode.Done;
    }

    private static Argument<string> Argument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(WrongUsage.RefuseOptions);
        return argument;
    }

    private static Option<bool?> Answer(string name, string description) => new(name) { Description = description, HelpName = "true|false" };
}
