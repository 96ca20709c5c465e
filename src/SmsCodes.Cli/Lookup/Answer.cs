using System.Collections.Generic;

namespace SmsCodes.Cli.Lookup;

/// <summary>What a provider's sets say of a code that somebody asked for.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Asked">The code; where a reply was pasted, the code that was read from it, since replies hold phone numbers.</param>
/// <param name="Rows">The rows, never none.</param>
/// <param name="Note">How the rows were found, where that isn't plain; else null.</param>
internal sealed record Answer(CodeProvider Provider, string Asked, IReadOnlyList<CodeInfo> Rows, string? Note);
