using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>Catalogues on all kinds of paths, and such that cannot be read.</summary>
[Collection(nameof(PackedPackage))]
public sealed class FileNameTests(PackedPackage package)
{
    private const string Properties = "<SmsCodesProviders>SmsCentre</SmsCodesProviders><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private static readonly string[] Names =
    [
        "plain", "of some words", "number#1", "it's", "this & that", "Каталог", "semi;colon", "per%20cent", "all%", "at@(sign)", "$(money)", "{braces}", "[brackets]", "comma,",
        string.Join('/', Enumerable.Repeat(new string('l', 100), 8)),
    ];

    [Fact]
    public void Whatever_their_names_and_their_projects_catalogues_are_found_and_the_generated_files_are_the_same_bytes()
    {
        using var consumer = new Consumer(package);
        string plain = Build(consumer, "plain", [.. Names.Select((_, i) => $"n{i}.smscodes.yaml")], "\n", []);
        string odd = Build(consumer, "of words #1 & 'quoted' проект", [.. Names.Select(name => name + ".smscodes.yaml")], "\r\n", OtherClone.Elsewhere);
        string listed = Build(consumer, "listed", [.. Names.Select(name => "codes/" + name + ".yml")], "\n", [], """<ItemGroup><SmsCodesCatalog Include="codes/**/*.yml" /></ItemGroup>""");

        SortedDictionary<string, byte[]> expected = Generated(plain);
        Assert.Equal(Names.Length + 6, expected.Count);
        Assert.Equal(expected, Generated(odd));
        Assert.Equal(expected, Generated(listed));
    }

    [Fact]
    public void What_cannot_be_read_is_told_by_its_name_and_costs_no_other()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<SmsCodesProviders>none</SmsCodesProviders>", """<ItemGroup><SmsCodesCatalog Include="folder" /></ItemGroup>""")
            .Write("folder/notes.txt", "")
            .Write("empty.smscodes.yaml", "")
            .Write("half.smscodes.yaml", Acme(0)[..Acme(0).IndexOf("        category", StringComparison.Ordinal)])
            .Write("whole.smscodes.yaml", Acme(1))
            .Write("Code.cs", "internal static class Code { internal static string Provider => SmsCodes.Acme1.StatusCodes.Set.Provider; }");
        // As a file that is gone between the moment when MSBuild finds it and that when the compiler opens it.
        File.CreateSymbolicLink(Path.Combine(consumer.Folder, "gone.smscodes.yaml"), "nowhere");

        DotNetResult build = consumer.Build();

        string[] told = [.. build.Diagnostics.Where(line => line.Contains(" SMSC", StringComparison.Ordinal)).Select(line => line[(consumer.Folder.Length + 1)..line.IndexOf(';', StringComparison.Ordinal)]).Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "empty.smscodes.yaml(1,1): error SMSC0009: The catalogue is empty",
                "folder(1,1): error SMSC0011: The catalogue cannot be read",
                "gone.smscodes.yaml(1,1): error SMSC0011: The catalogue cannot be read",
                "half.smscodes.yaml(12,9): error SMSC0021: A code lacks 'category'",
            ],
            told);
        // The compiler tells of the same two files itself, and of nothing else.
        Assert.All(build.Diagnostics.Where(line => !line.Contains(" SMSC", StringComparison.Ordinal)), line => Assert.Matches("error CS(2001|1504): Source file '.*(gone.smscodes.yaml|folder)'", line));
    }

    private static string Build(Consumer consumer, string folder, string[] names, string lineEnd, (string Name, string Value)[] environment, string items = "")
    {
        consumer.Project(folder + "/app.csproj", Properties, items).Write(folder + "/Code.cs", "internal static class Code { }");
        foreach ((int i, string name) in names.Index())
            consumer.Write(folder + "/" + name, Acme(i).Replace("\n", lineEnd, StringComparison.Ordinal));
        string path = Path.Combine(consumer.Folder, folder);
        DotNet.RunElsewhere(path, environment, "build", "-nologo").MustSucceed();
        return path;
    }

    private static SortedDictionary<string, byte[]> Generated(string project) => new(
        Directory.GetFiles(Path.Combine(project, "obj", "Debug", "net10.0", "generated", "SmsCodes.Generators", "SmsCodes.Generators.CatalogueGenerator"))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);

    private static string Acme(int number) => $$"""
        schema: 1
        provider: Acme{{number}}
        title: Acme
        language: en
        source: { title: Acme SMS API, retrieved: 2026-11-21 }
        sets:
          - name: Status
            title: Status
            summary: What became of a message.
            wire: integer
            codes:
              - code: 7
                name: Sent
                text: Sent.
                category: HandedOver

        """.ReplaceLineEndings("\n");
}
