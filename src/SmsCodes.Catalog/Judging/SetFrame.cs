using System.Collections.Generic;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Judging;

/// <summary>What a set says about all of its rows.</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Language">Language of the provider's texts.</param>
/// <param name="Wire">How a code looks in a reply, or null where that cannot be told.</param>
/// <param name="Digits">Exact length of zero-padded codes, or null.</param>
/// <param name="Facts">The facts that the document states, with how many rows state each.</param>
/// <param name="SuccessCodes">The codes that report success, as printed.</param>
/// <param name="GroupNames">The names of the set's groups, or null where they cannot all be told.</param>
/// <param name="Layers">Tells what overlays say from what the catalogue says.</param>
internal sealed record SetFrame(
    string Name,
    string Language,
    Wire? Wire,
    int? Digits,
    IReadOnlyDictionary<string, string> Facts,
    HashSet<string> SuccessCodes,
    HashSet<string>? GroupNames,
    Layers Layers);
