using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Diff;

/// <summary>Who updates the package must not be broken by it: a code that goes out of use is retired, and none gets another number.</summary>
public sealed class ReleasedTests
{
    private static readonly string Released = Repository.File("tests/SmsCodes.Cli.Tests/Released");
    private static readonly string Today = Repository.File("catalog");

    [Fact]
    public void Since_the_last_release_nothing_was_removed_or_renumbered()
    {
        ToolResult result = Tool.Run("diff", Released, Today, "--json", "--fail-on", "breaking");

        IEnumerable<string> breaking = result.Json().EnumerateArray()
            .Where(change => change.GetProperty("effect").GetString()!.StartsWith("breaks", System.StringComparison.Ordinal))
            .Select(change => JsonSerializer.Serialize(change));
        Assert.Equal([], breaking);
        Assert.Equal((ExitCode.Done, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void All_five_are_compared() => Assert.Equal(
        ["Octopush provider", "SerwerSms provider", "SmsCentre provider", "SmsManager provider", "SmsPartner provider"],
        Providers(Released).Intersect(Providers(Today)));

    /// <summary>What is gone where one more catalogue stands alone.</summary>
    private static IEnumerable<string> Providers(string folder)
    {
        using var other = new TemporaryFolder();
        other.With("acme.yaml", OwnFiles.Acme);
        return [.. Tool.Run("diff", folder, other.Path, "--json").Json().EnumerateArray()
            .Where(change => change.GetProperty("change").GetString() == "removed")
            .Select(change => $"{change.GetProperty("provider").GetString()} {change.GetProperty("what").GetString()}")];
    }
}
