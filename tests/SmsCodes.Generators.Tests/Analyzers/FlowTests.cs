using System.Threading.Tasks;
using Xunit;

namespace SmsCodes.Generators.Tests.Analyzers;

/// <summary>Codes that flow into variables, parameters and results which hold raw codes.</summary>
public sealed class FlowTests
{
    [Fact]
    public Task What_stands_for_no_code_is_none() => Analysis.AssertExpressionsAsync(
        "(r.Next?.Status ?? -55) == -55", "(r.Next?.Status ?? -55) == {|1001:77|}", "r.Maybe.GetValueOrDefault(-55) == -55", "(r.Other > 1 ? r.Status : -55) == -55",
        "(r.Next?.Status ?? -55) is -55 or {|1001:77|}");

    [Fact]
    public Task A_length_is_no_code() => Analysis.AssertStatementsAsync(
        "r.StatusText = string.Create(77, 'x', (span, c) => span.Fill(c));");

    [Fact]
    public Task Assignments() => Analysis.AssertStatementsAsync("""
        r.Status = {|1001:77|};
        r.Status = {|1002:25|};
        r.Status = (int)MessageStatus.Delivered;
        r.Maybe ??= {|1001:77|};
        r.Maybe = null;
        r.Word = "";
        r.Status += 77;
        r.All[0] = {|1001:77|};
        (r.Status, r.Other) = ({|1001:77|}, 77);
        r.Status = r.Other == 77 ? {|1001:77|} : {|1001:78|};
        r.Status = r.Maybe ?? {|1001:77|};
        r.Status = r.Other switch { 77 => {|1001:77|}, 78 => throw new InvalidOperationException(), _ => r.Error > 77 ? {|1002:1|} : {|1001:78|} };
        r.Other = 77;
        """);

    [Fact]
    public Task Initializers() => Analysis.AssertAsync("""
        class Code
        {
            [CodeOf(typeof(MessageStatus))] int _field = {|1001:77|}, _other = {|1002:25|};
            [CodeOf(typeof(MessageStatus))] const int Declared = 25;
            [CodeOf(typeof(MessageStatus))] const int Wrong = {|1001:77|};
            [CodeOf(typeof(MessageStatus))] static readonly int[] Listed = { {|1001:77|}, {|1002:25|} };
            [CodeOf(typeof(MessageStatus))] int Property { get; set; } = {|1001:77|};
            [CodeOf(typeof(MessageStatus))] List<int> Filled { get; } = new() { {|1001:77|} };
            [CodeOf(typeof(MessageStatus))] int Computed => {|1001:77|};
            [CodeOf(typeof(MessageStatus))] int Full { get { return {|1001:77|}; } set { _field = value; _ = value == {|1001:77|}; } }
            Reply Make() => new Reply { Status = {|1001:77|}, Maybe = {|1001:77|}, Other = 77, All = new[] { {|1001:77|} }, Next = new() { Status = {|1001:78|} } };
            Code Add() => new Code { Filled = { {|1001:77|}, {|1002:25|} } };
            int Use() => _other + Declared + Wrong + Listed[0];
        }
        """);

    [Fact]
    public Task Arguments() => Analysis.AssertAsync("""
        [AttributeUsage(AttributeTargets.All)]
        class ExpectAttribute : Attribute
        {
            public ExpectAttribute([CodeOf(typeof(MessageStatus))] int code) { }
            [CodeOf(typeof(MessageStatus))] public int Code { get; set; }
        }
        class Item([CodeOf(typeof(MessageStatus))] int code)
        {
            public bool IsParked => code == {|1001:77|};
        }
        class Code
        {
            Code([CodeOf(typeof(MessageStatus))] int code = {|1001:77|}) { }
            static void Take([CodeOf(typeof(MessageStatus))] int code, int other = 77) { _ = code == {|1001:78|}; }
            static void TakeAll([CodeOf(typeof(MessageStatus))] params int[] codes) { }
            string this[[CodeOf(typeof(MessageStatus))] int code] => "";
            [Expect({|1001:77|}, Code = {|1001:78|})]
            void M(Reply r)
            {
                Take({|1001:77|});
                Take(other: 77, code: {|1002:25|});
                TakeAll({|1001:77|}, {|1002:25|}, {|1001:78|});
                TakeAll(new[] { {|1001:77|} });
                _ = new Code({|1001:77|});
                _ = new Item({|1001:77|});
                _ = this[{|1001:77|}];
                Func<int, bool> take = ([CodeOf(typeof(MessageStatus))] int code) => code == {|1001:77|};
            }
        }
        """);

    [Fact]
    public Task Results() => Analysis.AssertAsync("""
        using System.Threading.Tasks;
        class Code
        {
            [return: CodeOf(typeof(MessageStatus))] int Arrow() => {|1001:77|};
            [return: CodeOf(typeof(MessageStatus))] int Block(bool late) { if (late) return {|1001:77|}; return {|1002:25|}; }
            [return: CodeOf(typeof(MessageStatus))] async Task<int> Later() { await Task.Yield(); return {|1001:77|}; }
            [return: CodeOf(typeof(MessageStatus))] IEnumerable<int> Several() { yield return {|1001:77|}; }
            [return: CodeOf(typeof(MessageStatus))] int Outer()
            {
                int Inner() => 77;
                Func<int> plain = () => 77;
                Func<int> marked = [return: CodeOf(typeof(MessageStatus))] () => {|1001:78|};
                [return: CodeOf(typeof(MessageStatus))] int Local() { return {|1001:79|}; }
                return Inner() + plain() + marked() + Local();
            }
            int Plain() => 77;
        }
        abstract class Base
        {
            [return: CodeOf(typeof(MessageStatus))] public abstract int Get([CodeOf(typeof(MessageStatus))] int code);
            [CodeOf(typeof(MessageStatus))] public abstract int Property { get; }
        }
        class Derived : Base
        {
            public override int Get(int code) => code == {|1001:77|} ? {|1001:78|} : {|1002:1|};
            public override int Property => {|1001:77|};
        }
        """);

    [Fact]
    public Task Records() => Analysis.AssertAsync("""
        record ByParameter([CodeOf(typeof(MessageStatus))] int Code);
        record struct ByProperty([property: CodeOf(typeof(MessageStatus))] int Code, string Text = "77");
        class Code
        {
            bool A(ByParameter r) => r.Code == {|1001:77|};
            bool B(ByProperty r) => r.Code == {|1001:77|} || r.Text == "77";
            object C() => (new ByParameter({|1001:77|}), new ByProperty({|1001:77|}));
            object D(ByParameter r) => r with { Code = {|1001:77|} };
        }
        """);

    [Fact]
    public Task Membership() => Analysis.AssertAsync("""
        using System.Collections.Immutable;
        class Code
        {
            static readonly int[] Listed = { 1, 77 };
            static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "DELIVRD", "X" };
            static int[] s_replaced = { 77 };
            object A(Reply r) => new[] { {|1001:77|}, {|1002:25|} }.Contains(r.Status);
            object B(Reply r) => new List<int> { {|1001:77|} }.Contains(r.Status);
            object C(Reply r) => new HashSet<string> { {|1001:"X"|} }.Contains(r.Word);
            object D(Reply r) => ImmutableArray.Create({|1001:77|}, {|1002:25|}).Contains(r.Status);
            object E(Reply r) => new HashSet<int>(new[] { {|1001:77|} }).Contains(r.Status);
            object F(Reply r) => new[] { {|1001:77|} }.ToHashSet().Contains(r.Status);
            object G(Reply r) => ((ReadOnlySpan<int>)new[] { {|1001:77|} }).Contains(r.Status);
            object H(Reply r) => {|1001:Listed|}.Contains(r.Status) || {|1001:Words|}.Contains(r.Word);
            object I(Reply r) => s_replaced.Contains(r.Status);
            object J(Reply r)
            {
                var once = new[] { 77 };
                List<int> list = [77];
                return {|1001:once|}.Contains(r.Status) || {|1001:list|}.Contains(r.Status);
            }
            object K(Reply r) => r.All.Contains({|1001:77|});
            object L(Reply r) => r.Word.Contains("X") || r.Word.Contains('X') || new[] { 77 }.Contains(r.Other) || new List<int>(77).Contains(r.Status);
            object M(Reply r) => new List<int> { 77 } is { } list && list.Contains(r.Status);
            object N(Reply r) => Enumerable.Contains([{|1001:77|}, r.Other], r.Status);
            object O(Reply r) => new int?[] { {|1001:77|}, null }.Contains(r.Maybe);
        }
        """);

    [Fact]
    public Task Casts() => Analysis.AssertExpressionsAsync(
        "(MessageStatus){|1001:77|}",
        "(MessageStatus){|1002:25|}",
        "(MessageStatus?){|1001:77|}",
        "(MessageStatus)(r.Other > 0 ? {|1001:77|} : r.Other)",
        "(MessageStatus)r.Other",
        "(MessageStatus)r.Status",
        "(MessageStatus)int.MinValue",
        "r.Typed == (MessageStatus){|1001:77|}",
        "(SmsCodes.SmsManager.Error)950",
        "(SmsCodes.SmsManager.Error)({|1002:-503|})",
        "(SmsCodes.SmsPartner.VoiceError){|1001:77|}",
        "(SmsCodes.SmsPartner.VoiceError)0",
        "(DayOfWeek)77",
        "(MessageStatus)(int)r.Typed",
        "checked((MessageStatus){|1001:(byte)77|})");

    [Fact]
    public Task Parsing() => Analysis.AssertAsync("""
        class Code
        {
            object A() => Enum.Parse<MessageStatus>({|1001:"Parked"|});
            object B() => Enum.Parse(typeof(MessageStatus), {|1001:"77"|});
            object C() => Enum.Parse<MessageStatus>({|1001:"delivered"|});
            object D() => Enum.Parse<MessageStatus>("delivered", true);
            object E() => Enum.TryParse<MessageStatus>({|1001:"Parked"|}, out _) || Enum.TryParse(typeof(MessageStatus), {|1001:"Parked"|}, ignoreCase: true, out _);
            object F() => Enum.TryParse({|1001:"77"|}, out MessageStatus _) || Enum.TryParse("Delivered", out MessageStatus _) || Enum.TryParse("1", out MessageStatus _);
            object G() => Enum.Parse<DayOfWeek>("Parked");
            object H() => Enum.ToObject(typeof(MessageStatus), {|1001:77|});
            object I() => MessageStatusCodes.TryParse({|1001:"77"|}, out _) || MessageStatusCodes.TryParse({|1001:77|}, out _) || MessageStatusCodes.TryParse({|1001:"77"u8|}, out _);
            object J() => MessageStatusCodes.TryParse("25", out _) || MessageStatusCodes.TryParse(25, out _) || MessageStatusCodes.TryParse("25"u8, out _);
            object K() => CodeValue<MessageStatus>.FromRaw("77");
            object L(string text) => Enum.Parse<MessageStatus>(text) == MessageStatus.Delivered && MessageStatusCodes.TryParse(text, out _);
            object M() => MessageStatusCodes.TryParse((ReadOnlySpan<char>){|1001:"77"|}, out _) || MessageStatusCodes.TryParse({|1001:"77"|}.AsSpan(), out _);
            object N() => MessageStatusCodes.TryParse("77|1".AsSpan(3), out _) || MessageStatusCodes.TryParse("1|77".AsSpan(0, 1), out _);
            object O() => MessageStatusCodes.TryParse(new byte[] { 0x37, 0x37 }, out _) || MessageStatusCodes.TryParse([0x37, 0x37], out MessageStatus _) || MessageStatusCodes.TryParse(new[] { '7', '7' }, out _);
        }
        """);
}
