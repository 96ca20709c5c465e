using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Tells who wrote <c>[CodeOf]</c> that it cannot work: what it names is no set, or what it stands on holds no raw code.</summary>
internal static class CodeOfChecks
{
    internal static void Check(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (attribute.ArgumentList is not { Arguments: { Count: 1 } arguments } || arguments[0].Expression is not TypeOfExpressionSyntax named
            || CatalogueTypes.Of(context.Compilation) is not { } types || !types.Files.Contains(attribute.SyntaxTree)
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not IMethodSymbol constructor
            || !CatalogueTypes.IsCodeOf(constructor.ContainingType) || !types.CanKnow(constructor))
            return;
        ITypeSymbol? set = context.SemanticModel.GetTypeInfo(named.Type, context.CancellationToken).Type;
        if (set == null || set.TypeKind == TypeKind.Error)
            return;
        var reports = new CodeReports(types, context.Compilation, context.ReportDiagnostic);
        if (types.SetOf(set) == null)
            reports.Useless(named.Type, $"{set.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)} is not the enum of a catalogue's set; name the one whose codes are meant");
        else if (HolderOf(attribute) is { } holder && TypeOf(holder, context.SemanticModel, context.CancellationToken) is { } type && !RawTypes.CanHold(type))
            reports.Useless(attribute, $"{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)} cannot hold a raw code; put it on a string or a whole number");
    }

    /// <summary>Whose type tells what is held.</summary>
    private static SyntaxNode? HolderOf(AttributeSyntax attribute) => attribute.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Declaration.Type,
        BasePropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => (SyntaxNode?)parameter.Type ?? parameter,
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        DelegateDeclarationSyntax function => function.ReturnType,
        OperatorDeclarationSyntax function => function.ReturnType,
        ParenthesizedLambdaExpressionSyntax function => function.ReturnType,
        EnumMemberDeclarationSyntax member => member,
        _ => null,
    };

    private static ITypeSymbol? TypeOf(SyntaxNode holder, SemanticModel model, CancellationToken cancel) => holder switch
    {
        TypeSyntax type => model.GetTypeInfo(type, cancel).Type,
        ParameterSyntax parameter => (model.GetDeclaredSymbol(parameter, cancel) as IParameterSymbol)?.Type,
        _ => model.GetDeclaredSymbol(holder, cancel)?.ContainingType,
    };
}
