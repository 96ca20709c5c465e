using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>lint</c>: says of catalogues and overlays what the compiler would say.</summary>
internal static class LintCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        Argument<string[]> files = FilesArgument.Create("Catalogues, overlays, or folders with such. Without any: **/*.smscodes.yaml and catalog/*.yaml below the current folder.");
        Option<bool> json = JsonOption.Create();
        var sarif = new Option<bool>("--sarif") { Description = "Print SARIF 2.1.0, which code hosts and editors show, and nothing else." };

        var command = new Verb(
            "lint",
            "Finds the mistakes in catalogues and overlays: the compiler's own findings, without a build.",
            """
            Examples:
              smscodes lint
              smscodes lint acme.smscodes.yaml
              smscodes lint --sarif > lint.sarif

            A line each, as the compiler prints them: path(line,column): error SMSC0020: what is wrong, and how to mend it. The bundled catalogues are
            known, so that overlays of them are checked whole; a file that overlays another file is checked together with that one.

            Exit codes: 0 no errors (there may be warnings), 1 errors, or a file is missing, 2 wrong usage.
            """)
        {
            files,
            json,
            sarif,
        };
        command.Validators.Add(call =>
        {
            if (call.GetValue(json) && call.GetValue(sarif))
                call.AddError("--json and --sarif exclude each other.");
        });
        command.SetAction(call => Run(screen, call.GetValue(files) ?? [], call.GetValue(json), call.GetValue(sarif)));
        return command;
    }

    private static int Run(Screen screen, string[] names, bool json, bool sarif)
    {
        IReadOnlyList<CatalogueText> files = CatalogueFiles.Read(screen.Folder, names);
        IReadOnlyList<Finding> findings = Library.Read(files).Findings;
        if (json)
            FindingJson.Write(screen.Output, findings);
        else if (sarif)
            FindingSarif.Write(screen.Output, findings);
        else
            FindingLines.Write(screen.Output, findings);
        screen.Error.WriteLine(FindingLines.Summary(findings, files.Count));
        return findings.Any(finding => finding.Rule.Severity == Severity.Error) ? ExitCode.WrongInput : ExitCode.Done;
    }
}
