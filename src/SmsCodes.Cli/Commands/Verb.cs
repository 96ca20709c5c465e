using System.CommandLine;

namespace SmsCodes.Cli.Commands;

/// <summary>A verb of the program.</summary>
/// <param name="name">The verb.</param>
/// <param name="description">What it does, in a sentence.</param>
/// <param name="examples">Calls to learn from, shown below the verb's help.</param>
internal sealed class Verb(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Calls to learn from.</summary>
    public string Examples { get; } = examples;
}
