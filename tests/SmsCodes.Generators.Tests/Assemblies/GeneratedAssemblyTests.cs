using System;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Assemblies;

/// <summary>What SECURITY.md promises of generated code, read from the metadata of what it is compiled to.</summary>
public sealed class GeneratedAssemblyTests
{
    private static readonly GeneratorRun Run = GeneratorRun.Of(TestProject.Bundled());
    private static readonly ImmutableArray<byte> Image = [.. Run.Emit()];

    [Fact]
    public void It_uses_no_reflection_no_files_no_connections_and_no_other_programs()
    {
        using var file = new PEReader(Image);
        MetadataReader metadata = file.GetMetadataReader();

        string[] types = [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")];

        // The compiler marks indexers by the one type of reflection; of HTTP, responses are read that somebody else fetched.
        Assert.Equal(["System.Reflection.DefaultMemberAttribute"], types.Where(type => type.StartsWith("System.Reflection.", StringComparison.Ordinal)));
        Assert.Equal(
            ["System.Net.Http.Headers.HttpContentHeaders", "System.Net.Http.Headers.MediaTypeHeaderValue", "System.Net.Http.HttpContent", "System.Net.Http.HttpResponseMessage", "System.Net.HttpStatusCode"],
            types.Where(type => type.StartsWith("System.Net.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(types, type => type is "System.IO.File" or "System.IO.FileStream" or "System.IO.Directory" or "System.Diagnostics.Process" or "System.Activator");
    }

    [Fact]
    public void It_has_no_process_wide_state()
    {
        using var file = new PEReader(Image);
        MetadataReader metadata = file.GetMetadataReader();

        // Names in angle brackets are the compiler's, of lambdas that it makes once.
        string[] changing = [.. metadata.FieldDefinitions.Select(metadata.GetFieldDefinition)
            .Where(field => field.Attributes.HasFlag(FieldAttributes.Static) && (field.Attributes & (FieldAttributes.InitOnly | FieldAttributes.Literal)) == 0)
            .Select(field => metadata.GetString(field.Name)).Where(name => !name.Contains('<', StringComparison.Ordinal))];

        Assert.Empty(changing);
    }

    [Fact]
    public void It_is_not_unsafe_and_clears_each_buffer_of_a_body_that_it_gives_back()
    {
        Assert.False(Run.Output.Options.AllowUnsafe);
        string[] returns = [.. Run.Sources.Values.SelectMany(text => Regex.Matches(text, @"ArrayPool<(byte|char)>\.Shared\.Return\([^;]*\);").Select(match => match.Value))];

        // The ways to read a row are numbers, and tell nothing of the body.
        Assert.Contains("ArrayPool<byte>.Shared.Return(ways);", returns);
        Assert.True(returns.Length > 3);
        Assert.All(returns.Where(call => !call.EndsWith("(ways);", StringComparison.Ordinal)), call => Assert.EndsWith("clearArray: true);", call, StringComparison.Ordinal));
    }
}
