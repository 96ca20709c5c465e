using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Tests.Documents;

/// <summary>A row of a catalogue that is said to come from the document, in the terms of documents.tsv.</summary>
/// <param name="Set">The code set, or the bit field.</param>
/// <param name="Code">The code, or the bits, as printed.</param>
/// <param name="Label">The provider's short name.</param>
/// <param name="Group">The group.</param>
/// <param name="GroupId">The group's number.</param>
/// <param name="Http">The HTTP status.</param>
/// <param name="Text">The provider's words.</param>
/// <param name="Facts">The answers, by the name of the question.</param>
internal sealed record CatalogueRow(
    string Set, string Code, string Label, string Group, string GroupId, string Http, string? Text,
    IReadOnlyDictionary<string, Fact?> Facts)
{
    private static readonly Dictionary<string, Fact?> NoFacts = new() { ["final"] = null, ["permanent"] = null, ["retry"] = null };

    /// <summary>SHA-256 of the text; empty where there is none.</summary>
    internal string TextHash => Text == null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>The rows of a catalogue in its order, those of bit fields last.</summary>
    internal static IEnumerable<CatalogueRow> Of(Model.Catalogue catalogue) =>
    [
        .. from set in catalogue.Sets
           from code in set.Codes
           where code.Origin == RowOrigin.Document
           select Of(set, code),
        .. from field in catalogue.BitFields
           from part in field.Parts
           select new CatalogueRow(field.Name, part.Printed, "", "", "", "", part.Text, NoFacts),
    ];

    private static CatalogueRow Of(CodeSet set, Code code) => new(
        set.Name,
        code.Printed ?? "",
        code.Label ?? "",
        code.Group ?? "",
        Number(set.Groups.FirstOrDefault(g => g.Name == code.Group)?.Id),
        Number(code.Http),
        code.Text,
        new Dictionary<string, Fact?> { ["final"] = code.Final, ["permanent"] = code.Permanent, ["retry"] = code.Retry });

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
