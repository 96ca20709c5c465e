using System;
using System.IO;
using System.Runtime.InteropServices;
using Xunit;

namespace SmsCodes.Package.Tests;

/// <summary>Replies read by users who have the package reference and nothing else of ours.</summary>
[Collection(nameof(PackedPackage))]
public sealed class ReplyConsumerTests(PackedPackage package)
{
    private const string Acme = """
        schema: 1
        provider: Acme
        title: Acme SMS
        language: en
        source: { title: Acme SMS API, retrieved: 2026-11-21 }
        sets:
          - name: SendError
            title: Errors
            summary: Why Acme refused to send.
            wire: integer
            codes:
              - { code: 7, name: NoCredit, text: Insufficient funds., category: NoCredit }
        responses:
          - name: Send
            summary: Reply to a request to send messages.
            result:
              id: { type: digits, required: true }
              price: decimal
              note: text
            lists: results
            error: { code: code, set: SendError, message: text, flag: status }
            layouts:
              - format: json
              - format: delimited
                delimiter: ";"
                error: "ERROR;{code}[;{text}]"
                rows:
                  - "OK;{id};{price}"
                  - { row: "OK;{id};{price};{note}", rest: note }

        """;

    private const string ReadsAcme = """
        foreach (string body in args)
        {
            if (!SmsCodes.Acme.SendReply.TryParse(body, out SmsCodes.Acme.SendReply? reply))
                System.Console.WriteLine("no reply");
            else if (reply.Error is { } error)
                System.Console.WriteLine($"{reply.Outcome} {error.Code.Value} {error.Code.Raw} {error.Message}");
            else
                System.Console.WriteLine(string.Join(" | ", System.Linq.Enumerable.Select(reply.Results, r => System.FormattableString.Invariant($"{r.Id} {r.Price} {r.Note}"))));
        }
        """;

    private static string PackagesFromTheRepository => $"<RestoreFallbackFolders>{Repository.PackageCache}</RestoreFallbackFolders>";

    [Fact]
    public void With_the_reference_alone_a_program_reads_a_reply_of_each_provider()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><Nullable>disable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("AllReplies.cs", Replies.OfAllProviders)
            .Write("Program.cs", Replies.PrintsAll);

        Assert.Equal(Replies.Outcomes, Lines(consumer.Run().MustSucceed()));
    }

    [Fact]
    public void Libraries_of_the_oldest_language_and_frameworks_read_replies_with_System_Text_Json()
    {
        using var consumer = new Consumer(package);
        consumer
            .Write("lib/lib.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>netstandard2.0;net472</TargetFrameworks>
                    <LangVersion>7.3</LangVersion>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    {PackagesFromTheRepository}
                  </PropertyGroup>
                  {consumer.Reference}
                  <ItemGroup><PackageReference Include="System.Text.Json" Version="10.0.14" /></ItemGroup>
                </Project>
                """)
            .Write("lib/AllReplies.cs", Replies.OfAllProviders)
            .Write("app/app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <UseAppHost>false</UseAppHost>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    {PackagesFromTheRepository}
                  </PropertyGroup>
                  <ItemGroup><ProjectReference Include="../lib/lib.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("app/Program.cs", Replies.PrintsAll);

        // The program takes the library of .NET Standard; the one of .NET Framework is compiled only.
        Assert.Equal(Replies.Outcomes, Lines(DotNet.Run(Path.Combine(consumer.Folder, "app"), "run").MustSucceed()));
        DotNet.Run(Path.Combine(consumer.Folder, "lib"), "build", "-nologo", "-f", "net472", "--no-restore").MustSucceed();
    }

    [Fact]
    public void A_response_of_the_users_own_is_read_without_touching_CSharp_and_a_mistake_in_it_fails_the_build()
    {
        using Consumer consumer = new Consumer(package)
            .Project("app.csproj", "<OutputType>Exe</OutputType><SmsCodesProviders>none</SmsCodesProviders><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("Program.cs", ReadsAcme)
            .Write("acme.smscodes.yaml", Acme.Replace("\"OK;{id};{price}\"", "\"OK;{id};{prize}\"", StringComparison.Ordinal));

        DotNetResult broken = consumer.Build();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.StartsWith(Path.Combine(consumer.Folder, "acme.smscodes.yaml") + "(28,13): error SMSC0104: 'prize' is no field of this response", Assert.Single(broken.Diagnostics), StringComparison.Ordinal);

        consumer.Write("acme.smscodes.yaml", Acme);
        DotNetResult run = DotNet.Run(
            consumer.Folder, "run", "--no-restore", "--",
            "OK;4711;0.045\nOK;4712;0.045;3 parts; the last one is short", "ERROR;7", "ERROR;9;who knows",
            """{"status":"ok","results":[{"id":4711,"price":"0.045"}]}""", """{"status":"error","code":7,"text":"Insufficient funds."}""", "<html>");
        Assert.Equal(
            ["4711 0.045  | 4712 0.045 3 parts; the last one is short", "Error NoCredit 7", "Error  9 who knows", "4711 0.045", "Error NoCredit 7 Insufficient funds.", "no reply"],
            Lines(run.MustSucceed()));
    }

    // .NET 8, since packages for a newer one need not be there; gcc, since clang need not be.
    [Fact]
    public void Compiled_ahead_of_time_a_program_reads_a_reply_of_each_provider()
    {
        using var consumer = new Consumer(package);
        consumer
            .Write("app.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net8.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                    <PublishAot>true</PublishAot>
                    <CppCompilerAndLinker>gcc</CppCompilerAndLinker>
                    <InvariantGlobalization>true</InvariantGlobalization>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                    {PackagesFromTheRepository}
                  </PropertyGroup>
                  {consumer.Reference}
                </Project>
                """)
            .Write("AllReplies.cs", Replies.OfAllProviders)
            .Write("Program.cs", Replies.PrintsAll);

        DotNet.Run(consumer.Folder, "publish", "-nologo", "-r", RuntimeInformation.RuntimeIdentifier, "-o", "out").MustSucceed();

        Assert.Equal(Replies.Outcomes, Lines(DotNet.RunProgram(Path.Combine(consumer.Folder, "out", "app"))));
    }

    private static string[] Lines(DotNetResult run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
