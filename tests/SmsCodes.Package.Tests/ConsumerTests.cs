using System;
using System.IO;
using System.Linq;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>What a user meets who adds the package to a fresh project.</summary>
[Collection(nameof(PackedPackage))]
public sealed class ConsumerTests(PackedPackage package)
{
    private const string PrintsAllProviders = """
        using System;
        using SmsCodes;

        Console.WriteLine(SmsCodes.SmsCentre.MessageStatusCodes.Set.Count);
        foreach (CodeProvider provider in CodeCatalog.Providers)
            foreach (CodeSet set in provider.Sets)
                foreach (CodeInfo code in set.Codes)
                    Console.WriteLine(code);
        """;

    private const string Acme = """
        schema: 1
        provider: Acme
        title: Acme
        language: en
        source: { title: Acme SMS API, retrieved: 2026-11-21 }
        sets:
          - name: SendError
            title: Errors
            summary: Why Acme refused to send.
            wire: integer
            codes:
              - code: 7
                name: NoCredit
                text: No money left.
                category: NoCredit

        """;

    private const string UsesAcme = "System.Console.WriteLine(SmsCodes.Acme.SendErrorCodes.Set.Provider);";

    [Fact]
    public void With_the_reference_alone_the_codes_of_all_five_providers_are_there()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("Program.cs", PrintsAllProviders);
        consumer.Build().MustSucceed();

        string[] lines = consumer.Run("--no-build").MustSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Equal("13", lines[0]);
        Assert.Equal(["Octopush", "SerwerSms", "SmsCentre", "SmsManager", "SmsPartner"], lines[1..].Select(l => l.Split(' ')[0]).Distinct());
        Assert.True(lines.Length > 473, $"{lines.Length} codes");
        Assert.Equal(["app.deps.json", "app.dll", "app.pdb", "app.runtimeconfig.json"], consumer.Output().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_mistake_in_a_catalogue_fails_the_build_at_its_line_and_column_and_mending_it_builds()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><SmsCodesProviders>none</SmsCodesProviders>")
            .Write("Program.cs", UsesAcme)
            .Write("acme.smscodes.yaml", Acme.Replace("category:", "categroy:", StringComparison.Ordinal));

        DotNetResult broken = consumer.Build();
        Assert.NotEqual(0, broken.ExitCode);
        string error = Assert.Single(broken.Diagnostics);
        Assert.StartsWith(Path.Combine(consumer.Folder, "acme.smscodes.yaml") + "(15,9): error SMSC0020: 'categroy' is not a key of a code; did you mean 'category'?", error, StringComparison.Ordinal);

        consumer.Write("acme.smscodes.yaml", Acme);
        Assert.Equal("Acme", consumer.Run().MustSucceed().Output.Trim());
    }

    [Fact]
    public void Only_the_chosen_providers_are_emitted_whatever_the_case_of_their_names()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><SmsCodesProviders>\n  SmsCentre;\n  smsmanager;\n</SmsCodesProviders>")
            .Write("Program.cs", "foreach (var provider in SmsCodes.CodeCatalog.Providers) System.Console.WriteLine(provider.Name);");

        Assert.Equal(["SmsCentre", "SmsManager"], consumer.Run().MustSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void A_provider_that_is_not_in_the_box_is_an_error_that_lists_those_that_are()
    {
        using Consumer consumer = new Consumer(package).Project("app.csproj", "<SmsCodesProviders>SmsCenter</SmsCodesProviders>");

        string error = Assert.Single(consumer.Build().Diagnostics);

        Assert.Contains("error SMSC1192: SmsCodesProviders names SmsCenter, which is not in the box. Valid are: octopush, serwersms, smscentre, smsmanager, smspartner, or all, or none.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_that_is_listed_and_found_counts_once_and_a_listed_one_may_have_any_name()
    {
        using Consumer consumer = new Consumer(package)
            .Project(
                "app.csproj",
                "<OutputType>Exe</OutputType><SmsCodesProviders>none</SmsCodesProviders>",
                """<ItemGroup><SmsCodesCatalog Include="acme.smscodes.yaml;codes/beta.yaml" /><AdditionalFiles Include="acme.smscodes.yaml" /></ItemGroup>""")
            .Write("acme.smscodes.yaml", Acme)
            .Write("codes/beta.yaml", Acme.Replace("provider: Acme", "provider: Beta", StringComparison.Ordinal))
            .Write("Program.cs", "foreach (var provider in SmsCodes.CodeCatalog.Providers) System.Console.WriteLine(provider.Name);");

        Assert.Equal(["Acme", "Beta"], consumer.Run().MustSucceed().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void Default_files_can_be_turned_off()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><EnableDefaultSmsCodesItems>false</EnableDefaultSmsCodesItems>")
            .Write("acme.smscodes.yaml", Acme)
            .Write("Program.cs", UsesAcme);

        Assert.Contains(consumer.Build().Diagnostics, d => d.Contains("error CS0234", StringComparison.Ordinal) && d.Contains("'Acme'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_listed_catalogue_that_is_not_there_is_named()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "", """<ItemGroup><SmsCodesCatalog Include="codes/acme.yaml" /></ItemGroup>""");

        Assert.Contains(consumer.Build().Diagnostics, d => d.Contains("error SMSC1193: SmsCodesCatalog names codes/acme.yaml, but there is no such file.", StringComparison.Ordinal));
    }

    [Fact]
    public void Visibility_and_namespace_are_the_users()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><SmsCodesVisibility>public</SmsCodesVisibility><SmsCodesNamespace>Our.Codes</SmsCodesNamespace><GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("Program.cs", "System.Console.WriteLine(typeof(Our.Codes.SmsManager.Error).IsPublic);");

        Assert.Equal("True", consumer.Run().MustSucceed().Output.Trim());
    }

    [Fact]
    public void A_library_at_the_oldest_language_and_framework_builds_without_a_warning()
    {
        using var consumer = new Consumer(package);
        consumer
            .Write("lib.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    <RestoreFallbackFolders>{Repository.PackageCache}</RestoreFallbackFolders>
                  </PropertyGroup>
                  {consumer.Reference}
                </Project>
                """)
            .Write("Class.cs", "class Class { bool IsFinal(SmsCodes.SmsManager.RequestState state) { return SmsCodes.SmsManager.RequestStateCodes.IsFinal(state) == true; } }");

        consumer.Build().MustSucceed();
    }

    [Theory]
    [InlineData("app.fsproj", "F#", "Program.fs", "module Program")]
    [InlineData("app.vbproj", "VB", "Program.vb", "Module Program\nEnd Module")]
    public void A_project_in_another_language_gets_one_clear_message(string project, string language, string file, string source)
    {
        using Consumer consumer = new Consumer(package)
            .Project(project, "<EnableDefaultCompileItems>true</EnableDefaultCompileItems><DisableImplicitFSharpCoreReference>true</DisableImplicitFSharpCoreReference>")
            .Write(file, source);

        string error = Assert.Single(consumer.Build().Diagnostics);

        Assert.Contains($"error SMSC1190: SmsCodes.Generators emits C# and does nothing in a {language} project.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_is_too_old_gets_one_clear_message()
    {
        using Consumer consumer = new Consumer(package).Project("app.csproj", "").Write("Class.cs", "class Class { }");
        consumer.Build().MustSucceed();

        string error = Assert.Single(consumer.Build("--no-restore", "--no-incremental", "-p:NETCoreSdkVersion=7.0.410").Diagnostics);

        Assert.Contains("error SMSC1191: SmsCodes.Generators needs the compiler of .NET SDK 8.0.100 or later", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_that_shows_its_codes_owns_them_and_the_application_emits_none()
    {
        using Consumer consumer = new Consumer(package)
            .Project("lib/lib.csproj", "<SmsCodesVisibility>public</SmsCodesVisibility><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Project("app/app.csproj", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """<ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>""")
            .Write("lib/Class.cs", "public static class Last { public static SmsCodes.SmsManager.Error Error => SmsCodes.SmsManager.Error.SystemError; }")
            .Write("app/Program.cs", "System.Console.WriteLine(SmsCodes.SmsManager.ErrorCodes.IsDefined(Last.Error) + \" \" + typeof(SmsCodes.SmsManager.Error).Assembly.GetName().Name);");

        DotNetResult run = DotNet.Run(Path.Combine(consumer.Folder, "app"), "run").MustSucceed();

        Assert.Equal("True lib", run.Output.Trim());
    }

    [Fact]
    public void A_friend_project_with_the_package_sees_the_librarys_internal_codes_without_a_clash()
    {
        using Consumer consumer = new Consumer(package)
            .Project("lib/lib.csproj", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """<ItemGroup><InternalsVisibleTo Include="app" /></ItemGroup>""")
            .Project("app/app.csproj", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", """<ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>""")
            .Write("lib/Class.cs", "internal static class Last { internal static SmsCodes.SmsManager.Error Error => SmsCodes.SmsManager.Error.SystemError; }")
            .Write("app/Program.cs", "System.Console.WriteLine(SmsCodes.SmsManager.ErrorCodes.IsDefined(Last.Error));");

        Assert.Equal("True", DotNet.Run(Path.Combine(consumer.Folder, "app"), "run").MustSucceed().Output.Trim());
    }
}
