using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>One object of a response that takes the codes of replies alone, its type put aside.</summary>
internal sealed class CodesAlone
{
    private readonly object _codes;
    private readonly Func<string, object> _read;
    private readonly Func<byte[], bool> _tryParse;

    private CodesAlone(object codes, Func<string, object> read, Func<byte[], bool> tryParse)
    {
        _codes = codes;
        _read = read;
        _tryParse = tryParse;
    }

    private delegate bool ByUtf8<TOptions>(ReadOnlySpan<byte> utf8, TOptions options);

    /// <summary>Makes that of a reply.</summary>
    internal static CodesAlone Of<TReply, TOptions>(TOptions options)
    {
        Type type = typeof(TReply).Assembly.GetType(typeof(TReply).FullName + "Codes")!;
        object codes = Activator.CreateInstance(type, nonPublic: true)!;
        MethodInfo read = type.GetMethod("Read", [typeof(string), typeof(TOptions)])!;
        var tryParse = type.GetMethod("TryParse", [typeof(ReadOnlySpan<byte>), typeof(TOptions)])!.CreateDelegate<ByUtf8<TOptions>>(codes);
        return new CodesAlone(codes, text => read.Invoke(codes, [text, options])!, utf8 => tryParse(utf8, options));
    }

    /// <summary>Reads a body of UTF-8.</summary>
    internal bool Utf8(byte[] body) => _tryParse(body);

    /// <summary>Why a text is no such reply; null where it is one.</summary>
    internal SmsReplyException? Failure(string text)
    {
        object result = _read(text);
        return (SmsReplyException?)result.GetType().GetProperty("Failure")!.GetValue(result);
    }

    /// <summary>All codes of the reply that was read last.</summary>
    internal string Shown() => Show(_codes, _codes.GetType());

    /// <summary>The same of a whole reply.</summary>
    internal string ShownOf(IReply? reply) =>
        reply == null ? Show(Activator.CreateInstance(_codes.GetType(), nonPublic: true)!, _codes.GetType()) : Show(reply, _codes.GetType());

    // What the type for codes shows, of an object of it or of the whole reply or result.
    private static string Show(object of, Type type) => string.Join(
        "; ",
        type.GetProperties().Select(property =>
        {
            object? value = of.GetType().GetProperty(property.Name)!.GetValue(of);
            if (property.Name == "Error" && property.PropertyType != value?.GetType())
                value = value == null ? Activator.CreateInstance(property.PropertyType) : value.GetType().GetProperty("Code")!.GetValue(value);
            return $"{property.Name}: {Value(value, property.PropertyType)}";
        }));

    private static string Value(object? value, Type type) => value switch
    {
        string text => text,
        IEnumerable<ReplyDoubt> doubts => string.Join(", ", doubts.Select(d => $"{d.ResultIndex} {d.Because}")),
        IEnumerable items => string.Concat(items.Cast<object>().Select(item => $"[{Show(item, type.GetGenericArguments()[0])}]")),
        null => "none",
        _ when type.Name.StartsWith("CodeValue", StringComparison.Ordinal) => string.Join(
            '/', new[] { "IsPresent", "Raw", "Value" }.Select(name => type.GetProperty(name)!.GetValue(value))),
        _ => value.ToString()!,
    };
}
