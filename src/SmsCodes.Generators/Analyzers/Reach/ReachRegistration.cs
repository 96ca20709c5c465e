using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SmsCodes.Generators.Analyzers.Reach;

/// <summary>Lets an analyzer look at code in reach of a catalogue, and at no other. Which that is, the first body that is analyzed finds
/// out: by then the compiler has the files in order, which an earlier question would wait for.</summary>
internal static class ReachRegistration
{
    /// <summary>Looks at bodies and initializers in reach.</summary>
    internal static void RegisterBlocksInReach(this AnalysisContext context, Action<OperationBlockStartAnalysisContext, CatalogueTypes> action) =>
        context.RegisterOperationBlockStartAction(block =>
        {
            if (TypesInReachOf(block.Compilation, block.OperationBlocks) is { } types)
                action(block, types);
        });

    /// <summary>Looks at operations in reach.</summary>
    internal static void RegisterOperationsInReach(
        this AnalysisContext context, Action<OperationAnalysisContext, CatalogueTypes> action, params OperationKind[] kinds) =>
        context.RegisterBlocksInReach((block, types) => block.RegisterOperationAction(operation => action(operation, types), kinds));

    private static CatalogueTypes? TypesInReachOf(Compilation compilation, ImmutableArray<IOperation> blocks) =>
        blocks.Length > 0 && CatalogueTypes.Of(compilation) is { } types && types.Files.Contains(blocks[0].Syntax.SyntaxTree) ? types : null;
}
