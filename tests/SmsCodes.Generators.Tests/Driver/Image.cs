using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>Makes assemblies.</summary>
internal static class Image
{
    /// <summary>The bytes of a compilation's assembly; its first errors where it has any.</summary>
    internal static byte[] Of(CSharpCompilation compilation) => Of(compilation, new EmitOptions());

    /// <summary>An assembly to refer to, without the bodies of methods, which takes a fraction of the time.</summary>
    internal static byte[] ReferenceOf(CSharpCompilation compilation) => Of(compilation, new EmitOptions(metadataOnly: true));

    private static byte[] Of(CSharpCompilation compilation, EmitOptions options)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, options: options);
        return result.Success
            ? stream.ToArray()
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(10)));
    }
}
