using System;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Overlays;

/// <summary>The codes of a user's own files show beside those of the box.</summary>
public sealed class CatalogOptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("acme.yaml", OwnFiles.Acme).With("ours.smscodes.yaml", OwnFiles.SmsCentre);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_catalogues_of_the_box_say_the_same_read_and_generated()
    {
        string[] files = [.. new[] { "octopush", "serwersms", "smscentre", "smsmanager", "smspartner" }.SelectMany(name => new[] { "--catalog", Repository.File($"catalog/{name}.yaml") })];

        Assert.Equal(Tool.Run("codes", "--json").Output, Tool.Run(["codes", "--json", .. files]).Output);
        foreach ((string provider, string code) in new[] { ("SmsPartner", "10"), ("SmsPartner", "not delivered"), ("SmsManager", "950"), ("SmsManager", "503"), ("Octopush", "000"), ("SerwerSms", "undelivered") })
            Assert.Equal(Tool.Run("explain", provider, code).Output, Tool.Run("explain", provider, code, "--catalog", Repository.File($"catalog/{provider.ToLowerInvariant()}.yaml")).Output);
    }

    [Fact]
    public void Codes_of_an_overlay_and_of_a_catalogue()
    {
        JsonElement rows = Tool.RunIn(_folder, "codes", "--json", "--catalog", "acme.yaml", "ours.smscodes.yaml").Json();

        JsonElement parked = Single(rows, "Parked");
        Assert.Equal(("overlay", "77", "Pending"), (Text(parked, "origin"), Text(parked, "code"), Text(parked, "category")));
        Assert.Equal((false, 0), (parked.GetProperty("final").GetBoolean(), parked.GetProperty("inferred").GetArrayLength()));
        JsonElement delivered = rows.EnumerateArray().Single(row => Text(row, "set") == "MessageStatus" && Text(row, "code") == "1");
        Assert.Equal(("document", false), (Text(delivered, "origin"), delivered.GetProperty("final").GetBoolean()));
        Assert.DoesNotContain("final", delivered.GetProperty("inferred").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Equal("Acme", Text(rows[0], "provider"));
        Assert.Equal(Tool.Run("codes", "--json").Json().GetArrayLength() + 3, rows.GetArrayLength());
    }

    [Fact]
    public void Tables_show_them_too()
    {
        Assert.Contains("Parked", Tool.RunIn(_folder, "codes", "--catalog", "ours.smscodes.yaml", "smscentre", "messagestatus").Output, StringComparison.Ordinal);
        Assert.Contains("SendError", Tool.RunIn(_folder, "codes", "--catalog", "acme.yaml", "--catalog", "ours.smscodes.yaml").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SendError", Tool.RunIn(_folder, "codes").Output.Split("SmsCentre")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Explained()
    {
        ToolResult parked = Tool.RunIn(_folder, "explain", "smscentre", "77", "--catalog", "ours.smscodes.yaml");
        Assert.Equal(("no: your overlay says so", "your overlay"), (parked.Fact("Final"), parked.Fact("Source")));

        Assert.Equal("NoCredit", Tool.RunIn(_folder, "explain", "acme", "7", "--catalog", "acme.yaml").Fact("Name"));
        Assert.Equal(ExitCode.WrongInput, Tool.RunIn(_folder, "explain", "acme", "7").ExitCode);
    }

    [Fact]
    public void A_pasted_reply_is_explained_by_them() =>
        Assert.Equal("Closed", Tool.RunIn(_folder, "explain", "smscentre", "ERROR = 99 (closed)", "--catalog", "ours.smscodes.yaml").Fact("Name"));

    [Fact]
    public void Decoded()
    {
        string[] call = ["decode", "smscentre", "status", "--body", "Status = 77, check_time = 26.05.2017 21:39:32", "--catalog", "ours.smscodes.yaml"];

        JsonElement code = Tool.RunIn(_folder, [.. call, "--json"]).Json().GetProperty("codes")[0];
        ToolResult page = Tool.RunIn(_folder, call);

        Assert.Equal(("Parked", true), (Text(code, "name"), code.GetProperty("known").GetBoolean()));
        Assert.Equal("Wait, and ask again: it is still under way (your overlay says so).", page.FirstLine);
        Assert.Contains("77: Parked", page.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Tool.RunIn(_folder, [.. call[..^2], "--json"]).ExitCode);
    }

    [Fact]
    public void An_error_that_only_the_overlay_knows()
    {
        ToolResult result = Tool.RunIn(_folder, "decode", "smscentre", "status", "--body", "ERROR = 99 (closed)", "--catalog", "ours.smscodes.yaml");

        Assert.Equal("Send it again? No: your overlay says so.", result.FirstLine);
    }

    [Fact]
    public void A_response_that_only_the_files_declare_needs_a_build()
    {
        ToolResult result = Tool.RunIn(_folder, "decode", "acme", "send", "--body", "{}", "--catalog", "acme.yaml");

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("smscodes: Acme Send is declared by your files, and its parser is made by a build", result.Error, StringComparison.Ordinal);
        Assert.Contains("Acme has no response 'status'; none is declared.", Tool.RunIn(_folder, "decode", "acme", "status", "--body", "{}", "--catalog", "acme.yaml").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_response_that_an_overlay_changes_needs_a_build_too()
    {
        _folder.With("more.smscodes.yaml", "schema: 1\nextends: SmsManager\nresponses:\n  - { change: Send, summary: Otherwise. }\n");

        Assert.Contains("SmsManager Send is declared by your files", Tool.RunIn(_folder, "decode", "smsmanager", "send", "--body", "OK|1|420777111222", "--catalog", "more.smscodes.yaml").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Tool.RunIn(_folder, "decode", "smsmanager", "requeststatus", "--body", "420777111222|2|0|2", "--catalog", "more.smscodes.yaml").ExitCode);
    }

    [Theory]
    [InlineData("codes")]
    [InlineData("explain", "smscentre", "1")]
    [InlineData("decode", "smscentre", "status", "--body", "0,-2")]
    public void Mistakes_are_printed_as_lint_prints_them(params string[] call)
    {
        _folder.With("broken.smscodes.yaml", OwnFiles.SmsCentre + "colour: red\n");

        ToolResult result = Tool.RunIn(_folder, [.. call, "--catalog", "broken.smscodes.yaml"]);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("broken.smscodes.yaml(11,1): error SMSC0020: 'colour' is not a key", result.Error, StringComparison.Ordinal);
        Assert.Contains("smscodes: the catalogues have mistakes", result.Error, StringComparison.Ordinal);
        Assert.Contains("there is no file or folder 'none.yaml'.", Tool.RunIn(_folder, [.. call, "--catalog", "none.yaml"]).Error, StringComparison.Ordinal);
    }

    private static JsonElement Single(JsonElement rows, string name) => rows.EnumerateArray().Single(row => Text(row, "name") == name);

    private static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();
}
