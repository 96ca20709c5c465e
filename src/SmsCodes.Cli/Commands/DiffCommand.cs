using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using SmsCodes.Catalog.Comparing;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>diff</c>: says what a change of catalogues does to those who use the generated code.</summary>
internal static class DiffCommand
{
    private const string Breaking = "breaking";

    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        var old = new Argument<string>("OLD") { Description = "A catalogue or an overlay, or a folder of them, as it was." };
        var now = new Argument<string>("NEW") { Description = "The same as it is now." };
        old.Validators.Add(WrongUsage.RefuseOptions);
        now.Validators.Add(WrongUsage.RefuseOptions);
        var markdown = new Option<bool>("--markdown") { Description = "Print a table for a pull request." };
        Option<bool> json = JsonOption.Create();
        var failOn = new Option<string?>("--fail-on") { Description = "breaking: exit with 1 where a change breaks clients.", HelpName = Breaking };
        failOn.AcceptOnlyFromAmong(Breaking);

        var command = new Verb(
            "diff",
            "Compares two versions of a catalogue, or of a folder of catalogues: what changed, and what that does to clients.",
            """
            Effects:
              breaks compile      programs no longer compile: something is gone, or renamed without 'formerly'
              breaks at run time  they compile, but stored numbers, or replies, mean something else or nothing
              changes behaviour   the same codes, with another fact, category, group or label
              safe                something is added, worded otherwise, or obsolete

            Examples:
              smscodes diff old/smscentre.yaml catalog/smscentre.yaml
              smscodes diff released catalog --fail-on breaking
              smscodes diff released catalog --markdown > changes.md

            With --json: an array of provider, where, what, change (added, changed, retired, removed), old, new, effect.

            Exit codes: 0 done, 1 a file is missing or has mistakes, or with --fail-on breaking a change breaks compile or at run time, 2 wrong usage.
            """)
        {
            old,
            now,
            markdown,
            json,
            failOn,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(json) && call.GetValue(markdown))
                call.AddError("--json and --markdown exclude each other.");
        });
        command.SetAction(call =>
        {
            // The gravest first; within an effect in the order of the catalogue.
            List<CatalogueChange> changes =
            [
                .. CatalogueComparison.Compare(CatalogueVersion.Read(screen, call.GetRequiredValue(old)), CatalogueVersion.Read(screen, call.GetRequiredValue(now)))
                    .OrderByDescending(change => change.Effect),
            ];
            Write(screen, changes, call.GetValue(markdown), call.GetValue(json));
            bool isBreaking = changes.Exists(change => change.Effect >= Effect.BreaksAtRunTime);
            return isBreaking && call.GetValue(failOn) != null ? ExitCode.WrongInput : ExitCode.Done;
        });
        return command;
    }

    private static void Write(Screen screen, List<CatalogueChange> changes, bool markdown, bool json)
    {
        if (json)
            ChangeJson.Write(screen.Output, changes);
        else if (markdown)
            ChangeMarkdown.Write(screen.Output, changes);
        else
            ChangeTable.Write(screen, changes);
    }
}
