using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Benchmarks.Driver;
using SmsCodes.Benchmarks.Reporting;

namespace SmsCodes.Benchmarks.Builds;

/// <summary>What the package adds to the build of a small library, which refers to it as a user's does: packed by this run, restored from a folder.</summary>
internal static class BuildTime
{
    /// <summary>The part's name.</summary>
    internal const string Name = "build";

    /// <summary>The peer's name.</summary>
    internal const string Without = "without the package";

    /// <summary>The name of the peer that has as files of its own what the package emits elsewhere.</summary>
    internal const string AsFiles = "the same code as ordinary files";

    /// <summary>The case of a project that uses one provider.</summary>
    internal const string OneProvider = "one provider";

    /// <summary>The case of a project that sets nothing.</summary>
    internal const string AllProviders = "all five";

    private const string OneProviderCodes = "one provider, codes alone";
    private const string AllProvidersCodes = "all five, codes alone";

    /// <summary>How a second build compiles.</summary>
    internal const string Server = "with the compile server";

    private const string NoServer = "without the compile server";
    private const int Builds = 5;
    private const int BuildsWithoutServer = 3;

    /// <summary>Packs, restores and builds.</summary>
    internal static IEnumerable<Measurement> Measure()
    {
        string folder = Directory.CreateTempSubdirectory("smscodes-build-").FullName;
        try
        {
            string feed = Path.Combine(folder, "feed");
            DotNet.Run(
                Repository.Root, "pack", "src/SmsCodes.Generators", "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(folder, "artifacts"), "-nologo",
                DotNet.CompileServer);
            string version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, "*.nupkg").Single())["SmsCodes.Generators.".Length..];
            string reference = $"""<PackageReference Include="SmsCodes.Generators" Version="{version}" PrivateAssets="all" />""";
            File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
                <configuration>
                  <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
                  <config><add key="globalPackagesFolder" value="{Path.Combine(folder, "cache")}" /></config>
                </configuration>
                """);
            string[] projects =
            [
                Make(folder, "without", "", ""), Make(folder, "one", reference, "SmsCentre"), Make(folder, "all", reference, "all"),
                MakeOfFiles(folder, "one-as-files", "one"), MakeOfFiles(folder, "all-as-files", "all"),
                Make(folder, "one-codes", reference, "SmsCentre", "none"), Make(folder, "all-codes", reference, "all", "none"),
            ];
            return [.. Times(Server, projects, Builds, DotNet.CompileServer), .. Times(NoServer, projects, BuildsWithoutServer, DotNet.NoCompileServer)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<Measurement> Times(string question, string[] projects, int builds, string compiler)
    {
        IReadOnlyList<(double Nanoseconds, long Bytes)> medians = Clock.Medians(builds, [.. projects.Select(project => (Func<Action>)(() => () => Build(project, compiler)))]);
        foreach ((string @case, int project, int files) in new[] { (OneProvider, 1, 3), (AllProviders, 2, 4) })
        {
            yield return new Measurement(Name, "Builds", question, @case, Measurement.Generated, medians[project].Nanoseconds);
            yield return new Measurement(Name, "Builds", question, @case, Without, medians[0].Nanoseconds);
            yield return new Measurement(Name, "Builds", question, @case, AsFiles, medians[files].Nanoseconds);
        }

        foreach ((string @case, int project) in new[] { (OneProviderCodes, 5), (AllProvidersCodes, 6) })
        {
            yield return new Measurement(Name, "Builds", question, @case, Measurement.Generated, medians[project].Nanoseconds);
            yield return new Measurement(Name, "Builds", question, @case, Without, medians[0].Nanoseconds);
        }
    }

    private static void Build(string project, string compiler) => DotNet.Run(project, "build", "--no-restore", "--no-incremental", "-nologo", compiler);

    // A project with the files that the package emits for another one.
    private static string MakeOfFiles(string folder, string name, string other)
    {
        string emitted = Path.Combine(folder, "emitted-" + other);
        DotNet.Run(
            Path.Combine(folder, other), "build", "--no-restore", "-nologo", DotNet.CompileServer, "-p:EmitCompilerGeneratedFiles=true",
            "-p:CompilerGeneratedFilesOutputPath=" + emitted);
        return Make(folder, name, $"""<Compile Include="{emitted}/SmsCodes.Generators/**/*.cs" />""", "");
    }

    private static string Make(string folder, string name, string reference, string providers, string parsers = "all")
    {
        string project = Directory.CreateDirectory(Path.Combine(folder, name)).FullName;
        File.WriteAllText(Path.Combine(project, "Library.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <SmsCodesProviders>{providers}</SmsCodesProviders>
                <SmsCodesParsers>{parsers}</SmsCodesParsers>
              </PropertyGroup>
              <ItemGroup>{reference}</ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(project, "Orders.cs"), """
            using System.Collections.Generic;
            using System.Linq;

            namespace Library;

            public sealed record Order(int Id, string Customer, decimal Total);

            public static class Orders
            {
                public static IEnumerable<string> Large(IEnumerable<Order> orders) => orders.Where(o => o.Total > 100m).Select(o => o.Customer);
            }
            """);
        DotNet.Run(project, "restore", "-nologo");
        return project;
    }
}
