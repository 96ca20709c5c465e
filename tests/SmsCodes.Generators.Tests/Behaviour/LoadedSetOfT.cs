using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>The generated API of one code set, by delegates of its enum.</summary>
/// <typeparam name="T">The generated enum.</typeparam>
internal sealed class LoadedSet<T> : LoadedSet
    where T : struct, Enum
{
    private const BindingFlags Anywhere = BindingFlags.Static | BindingFlags.Public;

    private readonly TryParseText _text;
    private readonly TryParseChars? _chars;
    private readonly TryParseBytes? _bytes;
    private readonly TryParseNumber? _number;
    private readonly TryParseNumber? _httpStatus;

    public LoadedSet(CodeSet model, Type companion)
        : base(model, companion)
    {
        _text = Get<TryParseText>("TryParse", typeof(string))!;
        _chars = Get<TryParseChars>("TryParse", typeof(ReadOnlySpan<char>));
        _bytes = Get<TryParseBytes>("TryParse", typeof(ReadOnlySpan<byte>));
        _number = Get<TryParseNumber>("TryParse", typeof(int));
        _httpStatus = Get<TryParseNumber>("TryFromHttpStatus", typeof(int));
    }

    private delegate bool TryParseText(string? text, out T code);

    private delegate bool TryParseChars(ReadOnlySpan<char> text, out T code);

    private delegate bool TryParseBytes(ReadOnlySpan<byte> text, out T code);

    private delegate bool TryParseNumber(int number, out T code);

    private IEnumerable<MethodInfo> Questions => Companion.GetMethods(Anywhere).Where(m => m.IsDefined(typeof(ExtensionAttribute)));

    internal override IReadOnlyList<(bool Known, int Left)> Parse(string? text)
    {
        var all = new List<(bool, int)> { (_text(text, out T code), Number(code)) };
        if (_chars != null)
            all.Add((_chars(text, out code), Number(code)));
        if (_bytes != null)
            all.Add((_bytes(Encoding.UTF8.GetBytes(text ?? ""), out code), Number(code)));
        return all;
    }

    internal override (bool Known, int Left)? Parse(int number) => _number == null ? null : (_number(number, out T code), Number(code));

    internal override (bool Known, int Left)? FromHttpStatus(int status) =>
        _httpStatus == null ? null : (_httpStatus(status, out T code), Number(code));

    internal override object? Ask(string question, int number)
    {
        MethodInfo? method = Questions.SingleOrDefault(m => m.Name == question);
        return method == null ? "missing" : method.Invoke(null, [Member(number)]);
    }

    internal override long AllocatedBytes(string text, int number)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        T member = Member(number);
        Action<T>[] questions = [.. Questions.Select(q => Asking(q))];

        void All()
        {
            _text(text, out _);
            _chars?.Invoke(text, out _);
            _bytes?.Invoke(utf8, out _);
            _number?.Invoke(number, out _);
            _httpStatus?.Invoke(number, out _);
            foreach (Action<T> ask in questions)
                ask(member);
        }

        All();
        All();
        long before = GC.GetAllocatedBytesForCurrentThread();
        All();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Action<T> Asking(MethodInfo question) => (Action<T>)typeof(LoadedSet<T>)
        .GetMethod(nameof(Ignoring), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(question.ReturnType).Invoke(null, [question])!;

    private static Action<T> Ignoring<TAnswer>(MethodInfo question)
    {
        Func<T, TAnswer> ask = question.CreateDelegate<Func<T, TAnswer>>();
        return member => ask(member);
    }

    private static int Number(T code) => Unsafe.As<T, int>(ref code);

    private static T Member(int number) => Unsafe.As<int, T>(ref number);

    private TDelegate? Get<TDelegate>(string name, Type parameter)
        where TDelegate : Delegate =>
        Companion.GetMethod(name, Anywhere, [parameter, typeof(T).MakeByRefType()])?.CreateDelegate<TDelegate>();
}
