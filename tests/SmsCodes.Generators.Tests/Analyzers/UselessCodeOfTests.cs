using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>A <c>[CodeOf]</c> that cannot work.</summary>
public sealed class UselessCodeOfTests
{
    [Fact]
    public Task Places_that_hold_no_raw_code() => Analysis.AssertAsync("""
        class Holders([{|1008:CodeOf(typeof(MessageStatus))|}] double code)
        {
            [{|1008:CodeOf(typeof(MessageStatus))|}] MessageStatus _typed;
            [{|1008:CodeOf(typeof(MessageStatus))|}] public object? Any { get; set; }
            [{|1008:CodeOf(typeof(MessageStatus))|}] public CodeValue<MessageStatus> Value { get; set; }
            [return: {|1008:CodeOf(typeof(MessageStatus))|}] public bool Is([{|1008:CodeOf(typeof(MessageStatus))|}] decimal code) => code > 0 || _typed == 0;
            public string this[[{|1008:CodeOf(typeof(MessageStatus))|}] DateTime time] => "";
            delegate bool Take([{|1008:CodeOf(typeof(MessageStatus))|}] bool code);
            public double Double => code;
        }
        enum Own { [{|1008:CodeOf(typeof(MessageStatus))|}] A }
        record Report([{|1008:CodeOf(typeof(MessageStatus))|}] float Code, [property: {|1008:CodeOf(typeof(MessageStatus))|}] Dictionary<int, string> Map);
        """);

    [Fact]
    public Task Places_that_hold_raw_codes() => Analysis.AssertAsync("""
        using System.Threading.Tasks;
        class Holders<T>
        {
            [CodeOf(typeof(MessageStatus))] string? _text;
            [CodeOf(typeof(MessageStatus))] public sbyte? Small { get; set; }
            [CodeOf(typeof(MessageStatus))] public nuint Native { get; set; }
            [CodeOf(typeof(MessageStatus))] public string[][]? Several { get; set; }
            [CodeOf(typeof(MessageStatus))] public IReadOnlyList<int?>? List { get; set; }
            [CodeOf(typeof(MessageStatus))] public HashSet<string>? Set { get; set; }
            [CodeOf(typeof(MessageStatus))] public ReadOnlyMemory<char> Memory { get; set; }
            [CodeOf(typeof(MessageStatus))] public T? Generic { get; set; }
            [return: CodeOf(typeof(MessageStatus))] public ValueTask<string> Get(
                [CodeOf(typeof(MessageStatus))] ReadOnlySpan<char> text, [CodeOf(typeof(MessageStatus))] ReadOnlySpan<byte> utf8) => new(_text ?? "");
        }
        """);

    [Fact]
    public Task Types_that_are_no_set() => Analysis.AssertAsync("""
        class Holders
        {
            [CodeOf(typeof({|1008:DayOfWeek|}))] public int Day { get; set; }
            [CodeOf(typeof({|1008:CodeCategory|}))] public int Category { get; set; }
            [CodeOf(typeof({|1008:MessageStatusCodes|}))] public int Companion { get; set; }
            [CodeOf(typeof({|1008:List<>|}))] public int Open { get; set; }
        }
        """);

    [Fact]
    public Task Other_attributes_of_the_name() => Analysis.AssertAsync("""
        namespace Mine
        {
            class CodeOfAttribute(params object[] of) : Attribute { public object Of => of; }
            class Holders
            {
                [CodeOf(1)] public double Day { get; set; }
            }
        }
        """);

    [Fact]
    public async Task The_message_says_why()
    {
        string[] messages = [.. (await Analysis.RunAsync(Analysis.Compile(
            "class A { [CodeOf(typeof(DayOfWeek))] int _a; [CodeOf(typeof(MessageStatus))] double _b; }")))
            .OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.GetMessage(CultureInfo.InvariantCulture))];

        Assert.Equal(
            [
                "[CodeOf] has no effect here: DayOfWeek is not the enum of a catalogue's set; name the one whose codes are meant",
                "[CodeOf] has no effect here: double cannot hold a raw code; put it on a string or a whole number",
            ],
            messages);
    }
}
