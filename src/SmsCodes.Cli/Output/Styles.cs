using Spectre.Console;

namespace SmsCodes.Cli.Output;

/// <summary>How a terminal shows what stands out.</summary>
internal static class Styles
{
    /// <summary>Lines and labels.</summary>
    public static Style Dim { get; } = new(Color.Grey);

    /// <summary>Headings.</summary>
    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>An answer to: send it again? Null where nobody knows.</summary>
    public static Style Answer(bool? answer) => new(answer switch
    {
        true => Color.Green,
        false => Color.Red,
        null => Color.Yellow,
    });
}
