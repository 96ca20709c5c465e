using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Judges the options of all responses: one that is made of words becomes an enum, which the responses share.</summary>
/// <param name="names">The names of the catalogue's types.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class OptionsJudge(NameTable names, FindingList findings)
{
    private static readonly string[] Members = ["HttpStatus", "Format"];
    private readonly Dictionary<string, (ResponseOption Option, TextPlace Place)> _enums = new(StringComparer.Ordinal);

    /// <summary>The options of one response.</summary>
    /// <param name="response">The response's keys.</param>
    /// <param name="type">The class of its options, or null where the response's name is wrong.</param>
    internal Known<ResponseOption> Judge(Fields response, string? type)
    {
        YamlMapping? options = response.Entries("options");
        var known = new Known<ResponseOption>("option of this response", findings)
        {
            IsComplete = options != null || !response.Has("options"),
        };
        var properties = new NameTable("the options of a response", findings);
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in options?.Entries ?? [])
            known.Add(entry.Key.Value, Option(entry.Key, entry.Value, type, properties));
        return known;
    }

    private ResponseOption? Option(YamlScalar key, YamlNode node, string? type, NameTable properties)
    {
        List<YamlScalar>? choices = Fields.ScalarsOf(node, key.Value, findings);
        var name = new YamlScalar(PropertyNames.Of(key.Value), true, false, key.Place);
        if (!NameTable.IsPropertyName(name, type, Members, findings) || !properties.IsNew(name) || choices == null)
            return null;
        bool isNumber = choices.TrueForAll(c => IsWholeNumber(c.Value));
        var option = new ResponseOption(key.Value, name.Value, new EquatableArray<string>(choices.Select(c => c.Value)), isNumber);
        return isNumber || (AreMembers(choices, name.Value) && IsEnum(option, name)) ? option : null;
    }

    private bool AreMembers(List<YamlScalar> choices, string option)
    {
        var members = new NameTable("option " + option, findings);
        return choices.TrueForAll(choice =>
        {
            var member = new YamlScalar(PropertyNames.Of(choice.Value), true, false, choice.Place);
            return NameTable.IsMemberName(member, findings) && members.IsNew(member);
        });
    }

    private bool IsEnum(ResponseOption option, YamlScalar name)
    {
        if (!_enums.TryGetValue(name.Value, out (ResponseOption Option, TextPlace Place) other))
        {
            if (!NameTable.IsTypeName(name, findings) || !names.IsNew(name))
                return false;
            _enums.Add(name.Value, (option, name.Place));
            return true;
        }

        if (other.Option.Choices == option.Choices)
            return true;
        findings.Add(Rules.OtherChoices, name.Place, other.Place, option.Key, Fields.LineOf(other.Place, name.Place));
        return false;
    }

    private static bool IsWholeNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
        && string.Equals(text, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
