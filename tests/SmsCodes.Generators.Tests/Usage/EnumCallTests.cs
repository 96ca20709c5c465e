using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Analyzers;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>SMSC1006.</summary>
public sealed class EnumCallTests
{
    [Theory]
    [InlineData("_ = [|state.ToString()|];", "ToString looks a code of State up in the enum's metadata; use GetInfo().Name, ToCode() or GetDescription() instead")]
    [InlineData("_ = [|state.ToString(\"G\")|];", "ToString looks a code of State up in the enum's metadata; use GetInfo().Name, ToCode() or GetDescription() instead")]
    [InlineData("_ = [|maybe.ToString()|];", "ToString looks a code of State up in the enum's metadata; use GetInfo().Name, ToCode() or GetDescription() instead")]
    [InlineData("_ = maybe?[|.ToString()|];", "ToString looks a code of State up in the enum's metadata; use GetInfo().Name, ToCode() or GetDescription() instead")]
    [InlineData("_ = [|State.Failed.ToString()|];", "ToString looks a code of State up in the enum's metadata; use nameof instead")]
    [InlineData("_ = [|System.Enum.IsDefined(state)|];", "Enum.IsDefined looks a code of State up in the enum's metadata; use IsDefined() instead")]
    [InlineData("_ = [|System.Enum.IsDefined(typeof(State), state)|];", "Enum.IsDefined looks a code of State up in the enum's metadata; use IsDefined() instead")]
    [InlineData("_ = [|System.Enum.IsDefined(typeof(State), 7)|];", "Enum.IsDefined looks a code of State up in the enum's metadata; use StateCodes.TryParse instead")]
    [InlineData("_ = [|System.Enum.GetName(state)|];", "Enum.GetName looks a code of State up in the enum's metadata; use GetInfo().Name instead")]
    [InlineData("_ = [|System.Enum.GetName(typeof(State), 7)|];", "Enum.GetName looks a code of State up in the enum's metadata; use GetInfo().Name instead")]
    [InlineData("_ = [|System.Enum.Format(typeof(State), state, \"G\")|];", "Enum.Format looks a code of State up in the enum's metadata; use GetInfo().Name instead")]
    [InlineData("_ = [|System.Enum.GetNames<State>()|];", "Enum.GetNames looks a code of State up in the enum's metadata; use StateCodes.Set.Codes instead")]
    [InlineData("_ = [|System.Enum.GetValues(typeof(State))|];", "Enum.GetValues looks a code of State up in the enum's metadata; use StateCodes.Set.Codes instead")]
    [InlineData("_ = [|System.Enum.Parse<State>(\"2\")|];", "Enum.Parse looks a code of State up in the enum's metadata; use StateCodes.TryParse instead")]
    [InlineData("_ = (State)[|System.Enum.Parse(typeof(State), \"2\")|];", "Enum.Parse looks a code of State up in the enum's metadata; use StateCodes.TryParse instead")]
    [InlineData("_ = [|System.Enum.TryParse(\"2\", out State read)|];", "Enum.TryParse looks a code of State up in the enum's metadata; use StateCodes.TryParse instead")]
    [InlineData("new LogBook().Write([|state.ToString()|]);", "ToString looks a code of State up in the enum's metadata; use GetInfo().Name, ToCode() or GetDescription() instead")]
    [InlineData("_ = [|System.Enum.TryParse<State>(\"2\", true, out _)|];", "Enum.TryParse looks a code of State up in the enum's metadata; use StateCodes.TryParse instead")]
    public async Task A_lookup_in_the_enum_is_a_warning_that_names_what_to_use(string statement, string message)
    {
        Assert.Equal([message], await Finds(statement));
        Assert.Equal([DiagnosticSeverity.Warning], await Severities(statement));
    }

    [Theory]
    [InlineData("_ = $\"{[|state|]}\";")]
    [InlineData("_ = $\"{[|maybe|],10:G}\";")]
    [InlineData("_ = $\"{[|state.ToString()|]}\";")]
    [InlineData("_ = $\"{maybe?[|.ToString()|] ?? \"none\"}\";")]
    [InlineData("_ = \"state \" + [|state|];")]
    [InlineData("_ = \"state \" + [|state.ToString()|];")]
    [InlineData("string text = \"state \"; text += [|state|];")]
    [InlineData("_ = string.Format(\"{0} {1}\", 1, [|state|]);")]
    [InlineData("_ = string.Format(\"{0}{1}{2}{3}{4}\", 1, 2, 3, 4, [|state|]);")]
    [InlineData("_ = string.Format(\"{0}{1}{2}{3}{4}\", 1, 2, 3, 4, [|state.ToString()|]);")]
    [InlineData("System.Console.WriteLine([|state|]);")]
    [InlineData("System.Console.WriteLine([|state.ToString()|]);")]
    [InlineData("System.Diagnostics.Trace.WriteLine([|state|]);")]
    [InlineData("new Logger().LogWarning(\"{State}\", [|state.ToString()|]);")]
    [InlineData("new Log().Write([|state.ToString()|]);")]
    [InlineData("default(ILog)!.Write([|state.ToString()|]);")]
    [InlineData("default(ILogger)!.Write([|state.ToString()|]);")]
    [InlineData("LoggerExtensions.Write([|state.ToString()|]);")]
    [InlineData("ILoggerExtensions.Write([|state.ToString()|]);")]
    [InlineData("new AppLogger().Write([|state.ToString()|]);")]
    [InlineData("new Log().Write(maybe == null ? \"none\" : (\"\" + [|state.ToString()|]));")]
    public async Task Where_text_is_made_it_is_a_suggestion(string statement)
    {
        await Finds(statement);
        Assert.Equal([DiagnosticSeverity.Info], await Severities(statement));
    }

    [Theory]
    [InlineData("_ = state.ToString(\"D\");")]
    [InlineData("_ = $\"{state:D} {maybe:x}\";")]
    [InlineData("_ = ((int)state).ToString();")]
    [InlineData("_ = state.GetInfo().Name + state.ToCode() + state.GetDescription();")]
    [InlineData("_ = nameof(State.Failed) + nameof(state);")]
    [InlineData("_ = StateCodes.TryParse(\"2\", out _) && state.IsDefined();")]
    [InlineData("new Logger().LogWarning(\"{State}\", state);")]
    [InlineData("_ = System.Enum.IsDefined(System.DayOfWeek.Monday) || System.Enum.TryParse(\"Monday\", out System.DayOfWeek _);")]
    [InlineData("_ = System.DayOfWeek.Monday.ToString() + $\"{System.DayOfWeek.Monday}\";")]
    [InlineData("_ = new CodeValue<State>().ToString() + $\"{reply}\";")]
    [InlineData("_ = state.Equals(maybe) || state.GetHashCode() == 1;")]
    public Task Nothing_is_looked_up_in_the_enum_of_a_set(string statement) => Finds(statement);

    private static Task<string[]> Finds(string statement) => Analysis.Finds(new EnumCallAnalyzer(), SourceOf(statement));

    private static async Task<DiagnosticSeverity[]> Severities(string statement)
    {
        string source = SourceOf(statement).Replace("[|", "", System.StringComparison.Ordinal).Replace("|]", "", System.StringComparison.Ordinal);
        return [.. (await Analysis.Of(new EnumCallAnalyzer(), source)).Select(d => d.Severity)];
    }

    private static string SourceOf(string statement) =>
        Sample.With(statement) + """

            internal sealed class Logger { internal void LogWarning(string message, params object?[] values) { } }
            internal sealed class Log { internal void Write(string text) { } }
            internal sealed class LogBook { internal void Write(string text) { } }
            internal sealed class AppLogger { internal void Write(string text) { } }
            internal interface ILog { void Write(string text); }
            internal interface ILogger { void Write(string text); }
            internal static class LoggerExtensions { internal static void Write(string text) { } }
            internal static class ILoggerExtensions { internal static void Write(string text) { } }
            """;
}
