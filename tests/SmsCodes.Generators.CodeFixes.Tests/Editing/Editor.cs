using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests.Editing;

/// <summary>Solutions as an editor holds them.</summary>
internal static class Editor
{
    /// <summary>Opens a solution of some projects, each of some C# files.</summary>
    internal static Solution Open(params string[][] projects)
    {
        Solution solution = new AdhocWorkspace().CurrentSolution;
        foreach (string[] files in projects)
        {
            var project = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "Consumer" + solution.ProjectIds.Count, "Consumer", LanguageNames.CSharp,
                    compilationOptions: TestProject.Strict, parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose)))
                .WithProjectMetadataReferences(project, References.Net10.Add(PublicCodes.Reference));
            for (int i = 0; i < files.Length; i++)
                solution = solution.AddDocument(DocumentId.CreateNewId(project), $"Reply{i}.cs", SourceText.From(files[i]));
        }

        return solution;
    }

    /// <summary>What an analyzer says of a project, all of its rules switched on.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> Analyse(Project project, DiagnosticAnalyzer analyzer)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        CompilationOptions on = compilation.Options.WithSpecificDiagnosticOptions(
            analyzer.SupportedDiagnostics.Select(d => d.Id).Distinct().Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn)));
        ImmutableArray<Diagnostic> said = await compilation.WithOptions(on).WithAnalyzers([analyzer]).GetAllDiagnosticsAsync();
        // AD0001: an analyzer that threw
        Assert.DoesNotContain(said, d => d.Id == "AD0001" || d.DefaultSeverity == DiagnosticSeverity.Error && !d.Id.StartsWith("SMSC", System.StringComparison.Ordinal));
        ImmutableHashSet<string> ids = [.. analyzer.SupportedDiagnostics.Select(d => d.Id)];
        return [.. said.Where(d => ids.Contains(d.Id)).OrderBy(d => d.Location.SourceTree?.FilePath).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The solution after a code action.</summary>
    internal static async Task<Solution> Apply(CodeAction action) =>
        Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;

    /// <summary>Asserts that the compiler has nothing to say of a project.</summary>
    internal static async Task AssertCompiles(Project project) => Assert.Equal(
        [],
        (await project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => d.ToString()));
}
