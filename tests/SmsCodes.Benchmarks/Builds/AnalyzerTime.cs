using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SmsCodes.Benchmarks.Reporting;

namespace SmsCodes.Benchmarks.Builds;

/// <summary>What the analyzers add to a build of ordinary C#: a project of 1,000 files that have nothing to do with codes, with all bundled
/// providers emitted, built with <c>-p:ReportAnalyzer=true</c>; beside it a project of files full of flagged constants, 1,000 and 4,000.</summary>
internal static partial class AnalyzerTime
{
    private const int Files = 1000;
    private const int Runs = 3;

    /// <summary>The part's name.</summary>
    internal const string Name = "analyzers";

    /// <summary>The question whether ordinary code is let alone.</summary>
    internal const string Ordinary1000 = "1,000 files that have nothing to do with codes";

    /// <summary>The question whether flagged code takes as long as there is of it.</summary>
    internal const string Flagged4000 = "one file of 4,000 flagged constants";

    /// <summary>Who analyzes the same files.</summary>
    internal const string Sdk = "the analyzers of the SDK";

    /// <summary>Who is a quarter as long.</summary>
    internal const string Flagged1000 = "one of 1,000";

    /// <summary>Builds and takes the times.</summary>
    internal static IEnumerable<Measurement> Measure()
    {
        string folder = Directory.CreateTempSubdirectory("smscodes-analyzers-").FullName;
        try
        {
            (double ours, double sdk) = Median(Make(Path.Combine(folder, "ordinary"), Enumerable.Range(0, Files).Select(Ordinary)));
            (double thousand, _) = Median(Make(Path.Combine(folder, "flagged1"), [Flagged(1000)]));
            (double more, _) = Median(Make(Path.Combine(folder, "flagged4"), [Flagged(4000)]));
            return
            [
                Of(Ordinary1000, Measurement.Generated, ours), Of(Ordinary1000, Sdk, sdk),
                Of(Flagged4000, Measurement.Generated, more), Of(Flagged4000, Flagged1000, thousand),
            ];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Measurement Of(string question, string subject, double seconds) => new(Name, "Analyzers", question, "", subject, seconds * 1e9);

    private static (double Ours, double Sdk) Median(string folder)
    {
        DotNet.Run(folder, "restore");
        (double Ours, double Sdk)[] runs = [.. Enumerable.Range(0, Runs).Select(_ => Times(DotNet.Run(folder, "build", "--no-restore", "--no-incremental", "-p:ReportAnalyzer=true", "-v:d")))];
        return (runs.Select(r => r.Ours).Order().ElementAt(Runs / 2), runs.Select(r => r.Sdk).Order().ElementAt(Runs / 2));
    }

    /// <summary>Reads the compiler's report, whose assemblies stand with the seconds that their analyzers took.</summary>
    private static (double Ours, double Sdk) Times(string log)
    {
        int end = log.IndexOf("generator execution time", StringComparison.OrdinalIgnoreCase);
        string report = end < 0 ? log : log[..end];
        double ours = 0, sdk = 0;
        foreach (Match assembly in AssemblyLine().Matches(report))
        {
            double seconds = double.Parse(assembly.Groups["seconds"].Value.TrimStart('<'), CultureInfo.InvariantCulture);
            if (assembly.Groups["name"].Value.StartsWith("SmsCodes.", StringComparison.Ordinal))
                ours += seconds;
            else
                sdk += seconds;
        }

        if (ours <= 0 || sdk <= 0)
            throw new InvalidOperationException("The build did not report the times of the analyzers:\n" + log[..Math.Min(log.Length, 4000)]);
        return (ours, sdk);
    }

    [GeneratedRegex(@"^\s+(?<seconds><?[\d.]+)\s+<?\d+\s+(?<name>[\w.]+), Version=", RegexOptions.Multiline)]
    private static partial Regex AssemblyLine();

    private static string Make(string folder, IEnumerable<string> sources)
    {
        Directory.CreateDirectory(folder);
        string package = AppContext.BaseDirectory;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "measured.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <WarningsNotAsErrors>SMSC1001</WarningsNotAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{package}SmsCodes.Generators.dll;{package}SmsCodes.Catalog.dll;{package}SmsCodes.YamlDotNet.dll" />
                <AdditionalFiles Include="{package}catalog/*.yaml" SmsCodesCatalog="bundled" />
                <CompilerVisibleItemMetadata Include="AdditionalFiles" MetadataName="SmsCodesCatalog" />
              </ItemGroup>
            </Project>
            """);
        // The time of the analysis is asked for, not the verdict.
        File.WriteAllText(Path.Combine(folder, ".editorconfig"), "root = true\n[*.cs]\ndotnet_diagnostic.SMSC1001.severity = warning\n");
        int number = 0;
        foreach (string source in sources)
            File.WriteAllText(Path.Combine(folder, $"File{number++}.cs"), source);
        return folder;
    }

    /// <summary>A file as business code is: comparisons, switches, texts, collections, calls.</summary>
    private static string Ordinary(int number) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;

        namespace Ordinary.Part{{number % 40}};

        public enum State{{number}} { New = 0, Paid = 1, Sent = 2, Closed = 77 }

        public sealed record Order{{number}}(int Id, string Customer, decimal Total, State{{number}} State, IReadOnlyList<string> Lines);

        public sealed class OrderService{{number}}
        {
            private readonly Dictionary<int, Order{{number}}> _orders = new();
            private int _count;

            public string Name { get; set; } = "orders";

            public int? Limit { get; set; } = 100;

            public bool Add(Order{{number}} order)
            {
                ArgumentNullException.ThrowIfNull(order);
                if (order.Id <= 0 || order.Lines.Count == 0 || order.Customer == "nobody")
                    return false;
                if (Limit is { } limit && _count >= limit)
                    return false;
                _orders[order.Id] = order;
                _count += 1;
                return _orders.Count == _count;
            }

            public string Describe(int id)
            {
                if (!_orders.TryGetValue(id, out Order{{number}}? order))
                    return "none";
                return order.State switch
                {
                    State{{number}}.New => "new",
                    State{{number}}.Paid => "paid",
                    State{{number}}.Sent => "on its way",
                    _ => order.Total > 1000m ? "large" : "done",
                };
            }

            public int Rate(string code)
            {
                switch (code)
                {
                    case "A": return 1;
                    case "B": return 2;
                    case "100": return 3;
                    default: return int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int rate) ? rate : -1;
                }
            }

            public async Task<string> ReportAsync(Func<int, Task<string>> load)
            {
                var text = new StringBuilder();
                foreach (Order{{number}} order in _orders.Values.Where(o => o.Total > 10m && o.Id != 3).OrderBy(o => o.Customer).ThenByDescending(o => o.Total))
                {
                    string loaded = await load(order.Id).ConfigureAwait(false);
                    text.Append(order.Customer).Append(": ").Append(order.Total.ToString("N2", CultureInfo.InvariantCulture));
                    if (loaded.Length > 20 && loaded[0] == 'x')
                        text.Append(loaded, 0, 20);
                    text.AppendLine(order.Lines.Contains("gift") ? " gift" : $" {order.State} of {order.Id}");
                }

                for (int i = 0; i < 10; i++)
                    _count = i % 3 == 0 ? _count + 1 : _count - 1;
                return text.ToString();
            }
        }
        """;

    private static string Flagged(int constants)
    {
        var code = new StringBuilder("using SmsCodes;\nusing SmsCodes.SmsCentre;\n\npublic static class Flagged\n{\n    public static bool Is([CodeOf(typeof(MessageStatus))] int code) =>\n        false");
        for (int i = 0; i < constants; i++)
            code.Append(CultureInfo.InvariantCulture, $";\n    public static bool Is{i}([CodeOf(typeof(MessageStatus))] int code) => code == {10_000 + i}");
        return code.Append(";\n}\n").ToString();
    }
}
