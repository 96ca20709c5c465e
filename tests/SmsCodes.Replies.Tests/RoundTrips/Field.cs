namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>A field to be written, and what a parser is to make of it.</summary>
/// <param name="Name">Its name in JSON and XML.</param>
/// <param name="Text">Its text as it is sent.</param>
/// <param name="Value">Its value as <see cref="Support.Shown"/> shows it; null where it has none.</param>
/// <param name="IsNumber">Whether JSON may have it without quotes.</param>
/// <param name="IsFree">Whether it is a text whose blanks count.</param>
internal sealed record Field(string Name, string Text, string? Value, bool IsNumber, bool IsFree)
{
    public override string ToString() => $"{Name} = [{Text}]";
}
