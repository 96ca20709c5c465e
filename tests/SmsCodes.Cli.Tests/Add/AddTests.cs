using System;
using System.IO;
using System.Linq;
using System.Text;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Add;

/// <summary>A code is added to the right file, or nothing is written.</summary>
public sealed class AddTests
{
    private const string Overlay = """
        # ours
        schema: 1
        extends: SmsCentre
        sets:
          - change: MessageStatus
            codes:
              - code: 76
                name: Held

        """;

    [Fact]
    public void A_new_file_is_made_in_the_current_folder_and_the_code_is_known()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = Tool.RunIn(
            folder, "add", "smscentre", "messagestatus", "77", "Parked", "--text", "Waits: for the operator", "--category", "Pending", "--final", "false", "--retry", "true");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("smscentre.smscodes.yaml:6: MessageStatus.Parked", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            """
            schema: 1
            extends: SmsCentre
            sets:
              - change: MessageStatus
                codes:
                  - code: 77
                    name: Parked
                    text: "Waits: for the operator"
                    category: Pending
                    final: false
                    retry: true

            """,
            folder.Text("smscentre.smscodes.yaml"));
        Assert.Equal(["smscentre.smscodes.yaml"], folder.Files);
        Assert.Equal("", Tool.RunIn(folder, "lint").Output);
        Assert.Equal("Send it again? Yes: your overlay says so.", Tool.RunIn(folder, "explain", "smscentre", "77", "--catalog", "smscentre.smscodes.yaml").FirstLine);
    }

    [Fact]
    public void The_projects_own_overlay_of_the_provider_gets_it_and_the_rest_stays()
    {
        using var folder = new TemporaryFolder();
        folder.With("codes/ours.smscodes.yaml", Overlay).With("other.smscodes.yaml", Overlay.Replace("SmsCentre", "SmsManager", StringComparison.Ordinal).Replace("MessageStatus", "Error", StringComparison.Ordinal));

        ToolResult result = Tool.RunIn(folder, "add", "SmsCentre", "MessageStatus", "77", "Parked");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.StartsWith(Path.Combine("codes", "ours.smscodes.yaml") + ":9: ", result.Output, StringComparison.Ordinal);
        Assert.Equal(Overlay + "      - code: 77\n        name: Parked\n", folder.Text("codes/ours.smscodes.yaml"));
    }

    [Fact]
    public void A_file_keeps_its_byte_order_mark_its_line_ends_and_its_permissions()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.With("ours.yaml", "").Path, "ours.yaml");
        File.WriteAllText(path, Overlay.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Equal(ExitCode.Done, Tool.RunIn(folder, "add", "smscentre", "messagestatus", "77", "Parked", "--file", "ours.yaml").ExitCode);

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path).Take(3));
        Assert.Equal((Overlay + "      - code: 77\n        name: Parked\n").Replace("\n", "\r\n", StringComparison.Ordinal), folder.Text("ours.yaml"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_file_that_is_no_UTF_8_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.With("ours.yaml", "").Path, "ours.yaml");
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Overlay), .. "# caf\u00E9\n"u8.ToArray().Select(one => one == 0xC3 ? (byte)0xE9 : one)];
        File.WriteAllBytes(path, bytes);

        CheckRefused(folder, "ours.yaml stays as it is. Line 9 has a mistake already: A character could not be read here, since the file is not in UTF-8", "add", "smscentre", "messagestatus", "77", "Parked", "--file", "ours.yaml");

        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_word_gets_a_number_that_no_catalogue_gives()
    {
        using var folder = new TemporaryFolder();

        Tool.RunIn(folder, "add", "octopush", "deliverystatus", "ON HOLD", "OnHold");
        Tool.RunIn(folder, "add", "octopush", "deliverystatus", "OFF HOLD", "OffHold");

        Assert.Contains("- code: ON HOLD\n        name: OnHold\n        value: 1000000\n", folder.Text("octopush.smscodes.yaml"), StringComparison.Ordinal);
        Assert.Contains("name: OffHold\n        value: 1000001\n", folder.Text("octopush.smscodes.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_of_the_projects_own_gets_the_row_itself()
    {
        using var folder = new TemporaryFolder();
        folder.With("acme.smscodes.yaml", OwnFiles.Acme);

        ToolResult result = Tool.RunIn(folder, "add", "acme", "senderror", "8", "Late", "--text", "Too late.", "--category", "Expired");

        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
        Assert.EndsWith("      - code: 8\n        name: Late\n        text: Too late.\n        category: Expired\n", folder.Text("acme.smscodes.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no provider 'smscenter'. Did you mean SmsCentre?", "smscenter", "messagestatus", "77", "Parked")]
    [InlineData("SmsCentre has no set 'status'. ", "smscentre", "status", "77", "Parked")]
    [InlineData("SmsCentre MessageStatus has code 1 already: Delivered.", "smscentre", "messagestatus", "1", "Parked")]
    [InlineData("SmsManager Error has code 950 already: SystemError.", "smsmanager", "error", "950", "Parked")]
    [InlineData("MessageStatus has a member Delivered already, of code 1. Choose another name.", "smscentre", "messagestatus", "77", "delivered")]
    [InlineData("SMSC0030: 'not it' is not a C# identifier", "smscentre", "messagestatus", "77", "not it")]
    [InlineData("SMSC0031: 'class' cannot be used as a name", "smscentre", "messagestatus", "77", "class")]
    [InlineData("SMSC0040: Code '7x7' is not a whole number", "smscentre", "messagestatus", "7x7", "Parked")]
    [InlineData("SMSC0025: 'Pendig' is not a value of 'category'; did you mean 'Pending'?", "smscentre", "messagestatus", "77", "Parked", "--category", "Pendig")]
    [InlineData("SMSC0071: The provider writes English", "smscentre", "messagestatus", "77", "Parked", "--text", "Waits", "--en", "Waits")]
    [InlineData("SMSC0070: ", "smsmanager", "error", "107", "Blocked", "--text", "Blokováno")]
    public void What_cannot_be_added_is_told_and_nothing_written(string expected, params string[] args)
    {
        using var folder = new TemporaryFolder();

        CheckRefused(folder, expected, ["add", .. args]);

        Assert.Empty(folder.Files);
    }

    [Fact]
    public void Several_overlays_of_the_provider_need_a_choice()
    {
        using var folder = new TemporaryFolder();
        folder.With("a.smscodes.yaml", Overlay).With("b.smscodes.yaml", Overlay.Replace("76", "75", StringComparison.Ordinal).Replace("Held", "Kept", StringComparison.Ordinal));

        CheckRefused(
            folder, "several files are about SmsCentre: a.smscodes.yaml, b.smscodes.yaml. Say which by --file.", "add", "smscentre", "messagestatus", "77", "Parked");
        CheckRefused(folder, "has code 75 already: Kept.", "add", "smscentre", "messagestatus", "75", "Parked", "--file", "a.smscodes.yaml");
        Assert.Equal(ExitCode.Done, Tool.RunIn(folder, "add", "smscentre", "messagestatus", "77", "Parked", "--file", "b.smscodes.yaml").ExitCode);
    }

    [Fact]
    public void A_file_with_a_mistake_is_mended_first_and_another_ones_mistake_is_no_hindrance()
    {
        using var folder = new TemporaryFolder();
        folder.With("a.smscodes.yaml", Overlay + "colour: red\n").With("b.smscodes.yaml", "schema: 1\nextends: SmsManager\ncolour: red\n");

        CheckRefused(folder, "a.smscodes.yaml stays as it is, since it would have an error:\nSMSC0020: 'colour'", "add", "smscentre", "messagestatus", "77", "Parked");
        CheckRefused(folder, "other.yaml stays as it is. The file is about provider 'Acme', not 'SmsCentre'.", "add", "smscentre", "messagestatus", "77", "Parked", "--file", folder.With("other.yaml", OwnFiles.Acme) is var _ ? "other.yaml" : "");
        Assert.Equal(ExitCode.Done, Tool.RunIn(folder, "add", "octopush", "apiresult", "999", "Late").ExitCode);
    }

    private static void CheckRefused(TemporaryFolder folder, string expected, params string[] args)
    {
        string[] before = [.. folder.Files.Select(folder.Text)];

        ToolResult result = Tool.RunIn(folder, args);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("smscodes: ", result.Error, StringComparison.Ordinal);
        Assert.Contains(expected, result.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(before, folder.Files.Select(folder.Text));
    }
}
