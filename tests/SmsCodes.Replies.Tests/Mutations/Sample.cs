using System;
using SmsCodes.Replies.Tests.Support;

namespace SmsCodes.Replies.Tests.Mutations;

/// <summary>A body to be broken.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Parsing">How it is read.</param>
/// <param name="Body">The body.</param>
/// <param name="Sign">Whether a body still says that it is an error; null where the sample is none.</param>
internal sealed record Sample(string Name, IParsing Parsing, string Body, Func<string, bool>? Sign = null)
{
    public override string ToString() => Name;
}
