using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace SmsCodes.Catalog.Model;

/// <summary>Tells whether two compilations hold the same catalogue: a short hash of all that the model says, the same on every
/// system and in every culture.</summary>
public static class Fingerprint
{
    private const char Plus = '+';

    /// <summary>The first 16 hexadecimal digits of a SHA-256 over the model; where there are overlays, behind those of the catalogue without them.</summary>
    public static string Of(Catalogue catalogue) => catalogue.Basis == null ? HashOf(catalogue) : catalogue.Basis + Plus + HashOf(catalogue);

    /// <summary>Whether two compilations hold the same version of a catalogue, whatever their overlays add to it.</summary>
    public static bool IsSameVersion(string one, string other) => one.Split(Plus)[0] == other.Split(Plus)[0];

    private static string HashOf(Catalogue catalogue)
    {
        var text = new StringBuilder();
        Add(text, catalogue.Provider, catalogue.Title, catalogue.Language, catalogue.Source.Title, catalogue.Source.Retrieved, catalogue.Source.Url);
        AddAll(text, catalogue.Overlays);
        foreach (CodeSet set in catalogue.Sets)
            AddSet(text, set);
        foreach (BitField bitField in catalogue.BitFields)
        {
            Add(text, bitField.Name, bitField.Title, bitField.Summary, bitField.Size);
            foreach (BitPart part in bitField.Parts)
                Add(text, part.Printed, part.Shift, part.Width, part.Name, part.Set, part.Text, part.English);
        }

        foreach (Response response in catalogue.Responses)
            AddResponse(text, response);

        using var sha256 = SHA256.Create();
        byte[] hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(text.ToString()));
        return string.Concat(Array.ConvertAll(hash, b => b.ToString("x2", CultureInfo.InvariantCulture))).Substring(0, 16);
    }

    private static void AddSet(StringBuilder text, CodeSet set)
    {
        Add(text, set.Name, set.Title, set.Summary, set.Wire, set.Digits, set.Retired?.Because, set.Retired?.ReplacedBy);
        AddAll(text, set.Overlays);
        foreach (Group group in set.Groups)
            Add(text, group.Name, group.Id, group.Text, group.English);
        foreach (Code code in set.Codes)
        {
            Add(text, code.Printed, code.Name, code.Value, code.ClassEnd, code.Label, code.Text, code.English, code.Group, code.Category, code.Http,
                code.Success, code.AliasOf, code.Origin, code.Source, code.Retired?.Because, code.Retired?.ReplacedBy);
            foreach (Fact? fact in new[] { code.Final, code.Permanent, code.Retry })
                Add(text, fact != null, fact?.Value, fact?.Origin, fact?.Because, fact?.AfterSeconds);
            foreach (Observation observation in code.Observed)
                Add(text, observation.Text, observation.Source);
            AddAll(text, code.Formerly);
            foreach (OverlayChange change in code.Changes)
            {
                Add(text, change.File);
                AddAll(text, change.Keys);
            }
        }
    }

    private static void AddResponse(StringBuilder text, Response response)
    {
        Add(text, response.Name, response.Summary, response.Charset, response.Retired?.Because, response.Retired?.ReplacedBy);
        foreach (ResponseOption option in response.Options)
        {
            Add(text, option.Key, option.Name, option.IsNumber);
            AddAll(text, option.Choices);
        }

        AddFields(text, response.Reply);
        AddFields(text, response.Result);
        AddAll(text, response.Lists);
        AddAll(text, response.Items);
        if (response.Error is { } error)
        {
            AddAll(text, error.CodeKeys);
            AddAll(text, error.MessageKeys);
            Add(text, error.Set, error.Flag, error.Within, error.Details?.Element, error.Details?.Message);
            AddAll(text, error.Details?.Lists ?? default);
            AddFields(text, error.Fields);
        }

        foreach (Layout layout in response.Layouts)
        {
            Add(text, layout.Format, layout.Ok, layout.Positional, layout.Behind);
            AddAll(text, layout.Roots);
            AddAll(text, layout.ListRoots);
            AddAll(text, layout.Free);
            AddRows(text, layout.Rows);
            AddRows(text, layout.Errors);
        }
    }

    private static void AddFields(StringBuilder text, EquatableArray<ResponseField> fields)
    {
        Add(text, fields.Count);
        foreach (ResponseField field in fields)
        {
            Add(text, field.Key, field.Name, field.Kind, field.Type, field.By, field.Pattern, field.OffsetMinutes, field.IsRequired, field.Summary);
            AddAll(text, field.Aliases);
            AddAll(text, field.Failed);
            foreach (SetChoice choice in field.Choices)
                Add(text, choice.Choice, choice.Set);
        }
    }

    private static void AddRows(StringBuilder text, EquatableArray<LayoutRow> rows)
    {
        Add(text, rows.Count);
        foreach (LayoutRow row in rows)
        {
            Add(text, row.Parts.Count, row.Delimiter, row.Rest, row.When.Count, row.Only.Count);
            AddAll(text, row.Free);
            AddAll(text, row.Each);
            foreach (RowPart part in row.Parts)
                Add(text, part.Literal, part.Field);
            foreach (RowCondition condition in row.When.Concat(row.Only))
            {
                Add(text, condition.Key);
                AddAll(text, condition.Values);
            }
        }
    }

    private static void AddAll(StringBuilder text, EquatableArray<string> parts) => Add(text, [.. parts]);

    /// <summary>Adds each part with its length, so that no two models run together to the same text.</summary>
    private static void Add(StringBuilder text, params object?[] parts)
    {
        text.Append(parts.Length.ToString(CultureInfo.InvariantCulture)).Append('(');
        foreach (object? part in parts)
        {
            string written = Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";
            text.Append(part == null ? "-" : written.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(written);
        }

        text.Append(')');
    }
}
