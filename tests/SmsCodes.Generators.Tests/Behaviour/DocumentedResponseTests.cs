using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>The worked example of docs/responses.md does what the page says.</summary>
public sealed class DocumentedResponseTests
{
    private const string Reader = """
        internal static class Reader
        {
            internal static string Read(string body)
            {
                SmsCodes.Acme.SendReply reply = SmsCodes.Acme.SendReply.Parse(body);
                string results = "";
                foreach (SmsCodes.Acme.SendResult result in reply.Results)
                    results += " " + result.Id + "/" + result.Price + "/" + result.Note;
                return reply.Outcome + results + (reply.Error == null ? "" : " " + reply.Error.Code.Value + " " + reply.Message);
            }
        }
        """;

    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "responses.md")).ReplaceLineEndings("\n");

    private static readonly Lazy<MethodInfo> Read = new(() =>
    {
        string catalogue = string.Concat(Blocks("yaml").Take(2));
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(new CatalogueText("acme.smscodes.yaml", catalogue)).Edit(Reader));
        Assert.Empty(run.Diagnostics);
        using var image = new MemoryStream(Image.Of(run.Output));
        return new AssemblyLoadContext("Documented").LoadFromStream(image).GetType("Reader", throwOnError: true)!.GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic)!;
    });

    [Fact]
    public void Lines_are_read() =>
        Assert.Equal("Ok 4711/0.045/ 4712/0.045/3 parts; the last one is short", ReadBody(Lines("")[..2]));

    [Fact]
    public void A_line_of_an_error_is_read() => Assert.Equal("Error NoCredit ", ReadBody(Lines("")[2..]));

    [Fact]
    public void Json_is_read() =>
        Assert.Equal("Ok 4711/0.045/ 4712/0.045/3 parts; the last one is short", ReadBody(Lines("json")[..1]));

    [Fact]
    public void An_error_in_json_is_read() => Assert.Equal("Error NoCredit Insufficient funds.", ReadBody(Lines("json")[1..]));

    private static string ReadBody(string[] lines) => (string)Read.Value.Invoke(null, [string.Join('\n', lines)])!;

    /// <summary>The lines of the first block of a language.</summary>
    private static string[] Lines(string language) => Blocks(language)[0].TrimEnd('\n').Split('\n');

    private static string[] Blocks(string language) =>
        [.. Regex.Matches(Page, $"^```(?<language>[a-z]*)\n(?<text>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)
            .Where(block => block.Groups["language"].Value == language)
            .Select(block => block.Groups["text"].Value)];
}
