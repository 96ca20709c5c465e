using System;
using System.Text;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>Writes down every call. A copy of it writes on its own, as a copied parser reads on its own.</summary>
internal struct Recorder : IReplyReader
{
    private Call? _last;

    public string Expected { get; private set; }

    /// <summary>All calls, each in a line.</summary>
    internal readonly string Calls
    {
        get
        {
            var calls = new StringBuilder();
            for (Call? call = _last; call != null; call = call.Before)
                calls.Insert(0, call.Text + "\n");
            return calls.ToString();
        }
    }

    // v1, v2, ...: values; o1 and o2: objects of those contexts; anything else is of no interest.
    public readonly int Find(int context, ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("#text"u8))
            return context == 1 ? 9 : -1;
        if (name.Length != 2 || name[1] is < (byte)'1' or > (byte)'8')
            return -1;
        int number = name[1] - '0';
        return name[0] switch
        {
            (byte)'v' => number,
            (byte)'o' when number <= 2 => -2 - number,
            _ => -1,
        };
    }

    public readonly int ScalarOf(int context) => context == 2 ? 8 : -1;

    public void Open(int context) => Note($"open {context}");

    public bool Value(int slot, ReadOnlySpan<byte> text, bool isNumber)
    {
        string value = Encoding.UTF8.GetString(text);
        Note($"value {slot} {isNumber} [{value}]");
        Expected = "a value";
        return slot >= 0 && value != "refused";
    }

    public bool Close(int context)
    {
        Expected = "an object";
        bool isRefused = context == 2 && _last is { Text: "open 2" };
        Note($"close {context}");
        return !isRefused;
    }

    public readonly bool Applies(int condition) => true;

    public readonly bool IsGiven(int condition) => false;

    public readonly bool Fits(int slot, ReadOnlySpan<byte> text) => slot != 2 || ReplyValues.IsInteger(ReplyBody.Trim(text));

    public void Cancel() => Note("cancel");

    public void Doubt(string because) => Note("doubt " + because);

    private void Note(string text) => _last = new Call(text, _last);

    private sealed record Call(string Text, Call? Before);
}
