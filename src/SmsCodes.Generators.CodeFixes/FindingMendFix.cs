using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Catalog.Findings;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Applies the mend that a finding in a catalogue brings along: who found the mistake knows what should stand there instead.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp, Name = nameof(FindingMendFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".yaml", ".yml"])]
public sealed class FindingMendFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = Rules.All.Select(r => r.Id).ToImmutableArray();

    /// <summary>None: each mend is the answer to one mistake.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (ChangeOf(diagnostic, out string? title) is not { } change)
                continue;
            TextDocument document = context.TextDocument;
            context.RegisterCodeFix(CodeAction.Create(title!, cancel => ApplyAsync(document, change, cancel), title), diagnostic);
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> ApplyAsync(TextDocument document, TextChange change, CancellationToken cancel)
    {
        SourceText text = await document.GetTextAsync(cancel).ConfigureAwait(false);
        // Typed since the finding was made, the text may have become shorter.
        return change.Span.End > text.Length
            ? document.Project.Solution
            : document.Project.Solution.WithAdditionalDocumentText(document.Id, text.WithChanges(change));
    }

    private static TextChange? ChangeOf(Diagnostic diagnostic, out string? title) =>
        diagnostic.Properties.TryGetValue("SmscMendTitle", out title) && title != null
        && Number(diagnostic, "SmscMendStart") is { } start
        && Number(diagnostic, "SmscMendLength") is { } length
        && diagnostic.Properties.TryGetValue("SmscMendText", out string? text) && text != null
            ? new TextChange(new TextSpan(start, length), text)
            : null;

    private static int? Number(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out string? digits) && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;
}
