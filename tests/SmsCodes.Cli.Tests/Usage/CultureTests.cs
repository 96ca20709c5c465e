using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading.Tasks;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Usage;

/// <summary>The program says the same, letter by letter, wherever it runs.</summary>
public sealed class CultureTests
{
    private const string Wrong = "schema: 1\nextends: SmsCentre\nsets:\n  - change: MesageStatus\n    codes: [{ code: x, nane: Parked, final: perhaps }]\n";

    private static readonly string[][] Calls =
    [
        ["codes"],
        ["codes", "--json"],
        ["codes", "smspartner"],
        ["explain", "smscentre", "-3"],
        ["explain", "SMSMANAGER", "9xx", "--json"],
        ["explain", "SMSPARTNER", "NOT DELIVERED"],
        ["explain", "smsmanager", "sytemerror"],
        ["decode", "smscentre", "status", "--json", "--body", "Status = 1, check_time = 26.05.2017 21:39:32, last_timestamp = 1495823972, cost = 1.55"],
        ["decode", "octopush", "send", "--body", """{"sms_ticket":"sms_1","number_of_contacts":1,"total_cost":0.045,"number_of_sms_needed":1,"residual_credit":-12.5}"""],
        ["lint", "wrong.yaml"],
        ["lint", "wrong.yaml", "--sarif"],
        ["lint", "wrong.yaml", "--json"],
        ["diff", "old.yaml", "new.yaml"],
        ["diff", "old.yaml", "new.yaml", "--json"],
        ["add", "smscentre", "messagestatus", "-77", "Parked", "--text", "İi", "--category", "Pending"],
        ["add", "octopush", "deliverystatus", "ON HOLD", "OnHold"],
        ["schema"],
        ["codes", "--help"],
        ["explain", "--jason"],
        [],
    ];

    private static readonly IReadOnlyList<string> Expected = [.. Results()];

    [Theory]
    [InlineData("tr-TR", "tr-TR")]
    [InlineData("fi-FI", "fr-FR")]
    [InlineData("ar-SA", "ar-SA")]
    [InlineData("th-TH", "de-DE")]
    public void In_another_culture(string name, string language)
    {
        (CultureInfo culture, CultureInfo words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        // With signs that are no hyphen and no point, whether or not the system knows the culture.
        var other = (CultureInfo)new CultureInfo(name).Clone();
        other.NumberFormat.NegativeSign = "\u2212";
        other.NumberFormat.NumberDecimalSeparator = "٫";
        other.DateTimeFormat.DateSeparator = "~";
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (other, new CultureInfo(language));
            Assert.Equal(Expected, Results());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    [Fact]
    public async Task In_another_time_zone_and_locale()
    {
        string[] call = ["decode", "smscentre", "status", "--json", "--body", "Status = 1, check_time = 26.05.2017 21:39:32, last_timestamp = 1495823972"];

        ToolResult here = await ToolProcess.RunAsync(call, ("TZ", "UTC"), ("LC_ALL", "C"));
        ToolResult there = await ToolProcess.RunAsync(call, ("TZ", "Asia/Kathmandu"), ("LC_ALL", "tr_TR.UTF-8"));

        Assert.Equal((ExitCode.Done, ""), (here.ExitCode, here.Error));
        Assert.Equal(here, there);
    }

    private static IEnumerable<string> Results()
    {
        using var folder = new TemporaryFolder();
        folder.With("wrong.yaml", Wrong).With("old.yaml", OwnFiles.Acme).With("new.yaml", OwnFiles.Acme.Replace("code: 7\n", "code: -8\n", StringComparison.Ordinal));
        foreach (string[] call in Calls)
        {
            ToolResult result = Tool.RunIn(folder, call);
            yield return $"{string.Join(' ', call)}: {result.ExitCode}\n{result.Output}{result.Error}";
        }

        foreach (string file in folder.Files)
            yield return file + "\n" + folder.Text(file);
    }
}
