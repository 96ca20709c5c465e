using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Editing;

namespace SmsCodes.Generators.CodeFixes;

/// <summary>Adds a code that the catalogue lacks (SMSC1001) to an overlay of the project, or to a new one where it has none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCodeFix))]
public sealed class AddCodeFix : CodeFixProvider
{
    private const string FileSuffix = ".smscodes.yaml";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("SMSC1001");

    /// <summary>None: each code that is added wants a name and a thought.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        CancellationToken cancel = context.CancellationToken;
        Project project = context.Document.Project;
        Compilation? compilation = await project.GetCompilationAsync(cancel).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (Property(diagnostic, "Provider") is not { } provider || Property(diagnostic, "Set") is not { } set || Property(diagnostic, "Code") is not { } code
                || TypeOf(compilation, provider, set, cancel) is not { } type)
                continue;
            var added = new NewCode(provider, set, code, NameFor(code, type)) { Value = ValueIn(type) };
            (TextDocument? overlay, string? text) = await OverlayOf(project, provider, cancel).ConfigureAwait(false);
            if (OverlayEditor.AddCode(text, added).Edit is not { } edit)
                continue;
            var changed = SourceText.From(edit.ApplyTo(text ?? ""), Encoding.UTF8);
            string file = overlay?.Name ?? provider + FileSuffix;
            string title = $"Add code '{code}' to the catalogue, in {(overlay == null ? "a new " : "")}{file}";
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(Change(project, overlay, file, changed)), nameof(AddCodeFix)), diagnostic);
        }
    }

    private static Solution Change(Project project, TextDocument? overlay, string file, SourceText text) => overlay != null
        ? project.Solution.WithAdditionalDocumentText(overlay.Id, text)
        : project.Solution.AddAdditionalDocument(
            DocumentId.CreateNewId(project.Id), file, text,
            filePath: project.FilePath == null ? file : Path.Combine(Path.GetDirectoryName(project.FilePath) ?? "", file));

    private static string? Property(Diagnostic diagnostic, string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The set's enum, if this project compiles it: an overlay elsewhere would come too late.</summary>
    private static INamedTypeSymbol? TypeOf(Compilation? compilation, string provider, string set, CancellationToken cancel) => compilation?
        .GetSymbolsWithName(set, SymbolFilter.Type, cancel).OfType<INamedTypeSymbol>()
        .FirstOrDefault(t => t.TypeKind == TypeKind.Enum && t.ContainingNamespace.Name == provider);

    private static async Task<(TextDocument? Overlay, string? Text)> OverlayOf(Project project, string provider, CancellationToken cancel)
    {
        foreach (TextDocument document in project.AdditionalDocuments
            .Where(d => d.Name.EndsWith(FileSuffix, StringComparison.OrdinalIgnoreCase)).OrderBy(d => d.FilePath ?? d.Name, StringComparer.Ordinal))
        {
            string text = (await document.GetTextAsync(cancel).ConfigureAwait(false)).ToString();
            if (CatalogueSyntax.Of(new CatalogueText(document.Name, text)) is { IsOverlay: true } syntax && syntax.Provider == provider)
                return (document, text);
        }

        return (null, null);
    }

    /// <summary>The member's number, which only a set of words needs: there a code tells none.</summary>
    private static int? ValueIn(INamedTypeSymbol type)
    {
        AttributeData? mark = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "CatalogueSetAttribute");
        return mark is { ConstructorArguments: { Length: 2 } arguments } && arguments[1].Value is "text"
            ? NewCode.NextValue(type.GetMembers().OfType<IFieldSymbol>().Select(f => f.ConstantValue).OfType<int>())
            : null;
    }

    /// <summary>A name to start from, made of the code: whoever adds it knows a better one.</summary>
    private static string NameFor(string code, INamedTypeSymbol type)
    {
        var name = new StringBuilder();
        bool startsWord = true;
        foreach (char c in code)
        {
            bool isPart = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
            if (isPart)
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !isPart;
        }

        if (name.Length == 0 || name[0] is >= '0' and <= '9')
            name.Insert(0, code.StartsWith("-", StringComparison.Ordinal) ? "CodeMinus" : "Code");
        string first = name.ToString(), free = first;
        for (int i = 2; type.GetMembers().Any(m => string.Equals(m.Name, free, StringComparison.OrdinalIgnoreCase)); i++)
            free = first + i.ToString(CultureInfo.InvariantCulture);
        return free;
    }
}
