using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Faults;

/// <summary>A file that the program writes is the old one or the new one, never half of it, and nothing else is left beside it.</summary>
public sealed class WritingTests
{
    private const string Overlay = "schema: 1\nextends: SmsCentre\nsets:\n  - change: MessageStatus\n    codes:\n      - { code: 76, name: Held }\n";

    private static readonly string[] Add = ["add", "smscentre", "messagestatus", "77", "Parked", "--file", "ours.yaml"];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public void Another_one_that_writes_the_file_is_told_and_nothing_lost()
    {
        using var folder = new TemporaryFolder();
        folder.With("ours.yaml", Overlay).With("ours.yaml.lock", "half of");

        ToolResult result = Tool.RunIn(folder, Add);

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.Contains("'ours.yaml' is being written by another smscodes; nothing was written. Try again; if none is running, one was killed: delete '", result.Error, StringComparison.Ordinal);
        Assert.Equal((Overlay, "half of"), (folder.Text("ours.yaml"), folder.Text("ours.yaml.lock")));
    }

    [Fact]
    public void A_read_only_file_stays_as_it_is()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.With("ours.yaml", Overlay).Path, "ours.yaml");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        ToolResult result = Tool.RunIn(folder, Add);

        Assert.Equal((ExitCode.WrongInput, "smscodes: 'ours.yaml' is read-only; nothing was written."), (result.ExitCode, result.Error.TrimEnd()));
        Assert.Equal(Overlay, folder.Text("ours.yaml"));
        Assert.Equal(["ours.yaml"], folder.Files);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Theory]
    [InlineData("add smscentre messagestatus 77 Parked --file nowhere/ours.yaml", "nowhere/ours.yaml")]
    [InlineData("add smscentre messagestatus 77 Parked --file folder", "folder")]
    [InlineData("schema --file folder --force", "folder")]
    [InlineData("schema --file file/schema.json", "file/schema.json")]
    public void Where_nothing_can_be_written_the_place_is_told(string call, string name)
    {
        using var folder = new TemporaryFolder();
        folder.With("folder/inner", "").With("file", "");

        ToolResult result = Tool.RunIn(folder, call.Split(' '));

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"smscodes: nothing was changed, since '{name}' can't be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["file", Path.Combine("folder", "inner")], folder.Files);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_link_stays_one_and_the_file_behind_it_is_written_with_its_permissions(bool isOverlay)
    {
        using var folder = new TemporaryFolder();
        folder.With("real/file", isOverlay ? Overlay : "{}");
        string real = Path.Combine(folder.Path, "real", "file");
        string link = Path.Combine(folder.Path, "ours.yaml");
        File.CreateSymbolicLink(link, Path.Combine("real", "file"));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(real, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);

        Assert.Equal(ExitCode.Done, Tool.RunIn(folder, isOverlay ? Add : ["schema", "--file", "ours.yaml", "--force"]).ExitCode);

        Assert.Equal(Path.Combine("real", "file"), new FileInfo(link).LinkTarget);
        Assert.True(new FileInfo(real).Length > Overlay.Length);
        Assert.Equal(["ours.yaml", Path.Combine("real", "file")], folder.Files);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead, File.GetUnixFileMode(real));
    }

    [Fact]
    public async Task A_full_disk_leaves_the_old_file_alone()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string large = Overlay + "# " + new string('x', 100_000) + "\n";
        folder.With("ours.yaml", large);

        // No file may grow beyond 8 kB, which is told by an error as a full disk is.
        ToolResult result = await RunAsync(InShell(folder, "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$@\"", Add));

        Assert.Equal((ExitCode.WrongInput, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("smscodes: nothing was changed, since 'ours.yaml' can't be written: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(large, folder.Text("ours.yaml"));
        Assert.Equal(["ours.yaml"], folder.Files);
    }

    [Fact]
    public async Task Many_at_once_lose_nothing()
    {
        using var folder = new TemporaryFolder();
        folder.With("ours.yaml", Overlay);

        ToolResult[] results = await Task.WhenAll(Enumerable.Range(100, 16).Select(code => Task.Run(() =>
            Tool.RunIn(folder, "add", "smscentre", "messagestatus", $"{code}", $"Code{code}", "--file", "ours.yaml"))));

        // Each one that says so has added its code; the others were told to try again.
        string text = folder.Text("ours.yaml");
        Assert.Equal(["ours.yaml"], folder.Files);
        Assert.Contains(results, result => result.ExitCode == ExitCode.Done);
        Assert.Equal(results.Select(result => result.ExitCode == ExitCode.Done), Enumerable.Range(100, 16).Select(code => text.Contains($"name: Code{code} ", StringComparison.Ordinal) || text.Contains($"name: Code{code}\n", StringComparison.Ordinal)));
        Assert.All(results.Where(result => result.ExitCode != ExitCode.Done), result => Assert.Matches("being written by another|changed in the meantime", result.Error));
        Assert.Equal("", Tool.RunIn(folder, "lint", "ours.yaml").Output);
    }

    // A pipe in the place of the file lets the test say when it is read: twice before it is written, and once more while it is.

    // SIGINT is handled alike, but a test that is started in the background inherits that it is ignored.
    [Fact]
    public async Task Ended_while_it_writes_it_leaves_nothing_beside_the_file()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string pipe = Path.Combine(folder.Path, "ours.yaml");
        await MakePipe(pipe);
        using Process process = Process.Start(InShell(folder, "exec \"$0\" \"$@\"", Add))!;
        await Feed(pipe, Overlay);
        await Feed(pipe, Overlay);
        for (var waiting = Stopwatch.StartNew(); !File.Exists(pipe + ".lock");)
        {
            Assert.True(waiting.Elapsed < Patience, "It does not begin to write.");
            await Task.Delay(10);
        }

        using (Process kill = Process.Start("kill", ["-s", "TERM", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);

        Assert.Equal(128 + 15, process.ExitCode);
        Assert.Equal(["ours.yaml"], folder.Files);
    }

    [Fact]
    public async Task A_file_that_changed_since_it_was_read_is_left_as_it_is()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        string pipe = Path.Combine(folder.Path, "ours.yaml");
        await MakePipe(pipe);
        Task<ToolResult> run = Task.Run(() => Tool.RunIn(folder, Add));
        await Feed(pipe, Overlay);
        await Feed(pipe, Overlay);
        await Feed(pipe, Overlay + "# mine\n");

        ToolResult result = await run.WaitAsync(Patience);

        Assert.Equal((ExitCode.WrongInput, "smscodes: 'ours.yaml' is not UTF-8, or was changed in the meantime; nothing was written."), (result.ExitCode, result.Error.TrimEnd()));
        Assert.Equal(["ours.yaml"], folder.Files);
    }

    private static async Task MakePipe(string path)
    {
        using Process made = Process.Start("mkfifo", [path]);
        await made.WaitForExitAsync();
        Assert.Equal(0, made.ExitCode);
    }

    /// <summary>Hands a text to the one who opens the pipe next. Another pipe takes its place before that one meets the end, so that each reading is a pipe's own.</summary>
    private static async Task Feed(string pipe, string text)
    {
        await MakePipe(pipe + ".next");
        await Task.Run(() =>
        {
            using var stream = new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            stream.Write(Encoding.UTF8.GetBytes(text));
            File.Move(pipe + ".next", pipe, overwrite: true);
        }).WaitAsync(Patience);
    }

    private static ProcessStartInfo InShell(TemporaryFolder folder, string script, string[] args)
    {
        // The runtime's double mapping of memory counts as a file, too.
        ProcessStartInfo tool = ToolProcess.Of(args, ("DOTNET_EnableWriteXorExecute", "0"));
        string[] command = ["-c", script, tool.FileName, .. tool.ArgumentList];
        tool.FileName = "/bin/sh";
        tool.ArgumentList.Clear();
        foreach (string word in command)
            tool.ArgumentList.Add(word);
        tool.WorkingDirectory = folder.Path;
        return tool;
    }

    private static async Task<ToolResult> RunAsync(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string[] texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync()).WaitAsync(Patience);
        await process.WaitForExitAsync();
        return new ToolResult(process.ExitCode, texts[0], texts[1]);
    }
}
