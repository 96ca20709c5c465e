using System;
using System.Collections.Generic;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging;

/// <summary>The names given so far in one scope, each unique even when case is ignored.</summary>
internal sealed class NameTable(string scope, FindingList findings)
{
    private readonly Dictionary<string, YamlScalar> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name can be one of a provider; reports it if not.</summary>
    internal static bool IsProviderName(YamlScalar name, FindingList findings) =>
        IsName(name, Identifiers.ReservedType(name.Value), findings);

    /// <summary>Whether the name can be one of a code set; reports it if not.</summary>
    internal static bool IsSetName(YamlScalar name, FindingList findings) =>
        IsName(name, Identifiers.ReservedSet(name.Value), findings, isReferredTo: true);

    /// <summary>Whether the name can be one of a bit field; reports it if not.</summary>
    internal static bool IsBitFieldName(YamlScalar name, FindingList findings) =>
        IsName(name, Identifiers.ReservedBitField(name.Value), findings, isReferredTo: true);

    /// <summary>Whether the name can be one of a value within a bit field; reports it if not.</summary>
    internal static bool IsBitName(YamlScalar name, string? bitField, FindingList findings) =>
        IsName(name, Identifiers.ReservedBit(name.Value, bitField), findings);

    /// <summary>Whether the name can be one of a code; reports it if not.</summary>
    internal static bool IsMemberName(YamlScalar name, FindingList findings) =>
        IsName(name, Identifiers.ReservedMember(name.Value), findings);

    /// <summary>Whether the name can begin those of a response's types; reports it if not.</summary>
    internal static bool IsResponseName(YamlScalar name, FindingList findings) => IsName(name, null, findings);

    /// <summary>Whether the name can be one of a type that is made of another name; reports it if not.</summary>
    internal static bool IsTypeName(YamlScalar name, FindingList findings) =>
        IsName(name, Identifiers.ReservedSet(name.Value), findings);

    /// <summary>Whether the name can be one of a property; reports it if not.</summary>
    internal static bool IsPropertyName(YamlScalar name, string? type, IReadOnlyCollection<string> members, FindingList findings) =>
        IsName(name, Identifiers.ReservedProperty(name.Value, type, members), findings);

    /// <summary>Whether the name is new in its scope; reports it if not.</summary>
    internal bool IsNew(YamlScalar name)
    {
        if (!_names.TryGetValue(name.Value, out YamlScalar? other))
        {
            _names.Add(name.Value, name);
            return true;
        }

        if (string.Equals(name.Value, other.Value, StringComparison.Ordinal))
            findings.Add(Rules.DuplicateName, name.Place, other.Place, name.Value, Fields.LineOf(other.Place, name.Place), scope);
        else
            findings.Add(Rules.NameClashByCase, name.Place, other.Place, name.Value, other.Value, Fields.LineOf(other.Place, name.Place));
        return false;
    }

    private static bool IsName(YamlScalar name, string? reservedBecause, FindingList findings, bool isReferredTo = false)
    {
        if (!Identifiers.IsIdentifier(name.Value))
        {
            string? suggestion = Identifiers.Suggest(name.Value);
            // Another name for what is referred to takes more than one edit.
            Mend? mend = isReferredTo ? null : findings.MendingOf(name.Place)?.Rewrite(name.Place, name.Value, suggestion);
            findings.Add(Rules.InvalidIdentifier, name.Place, mend, name.Value, suggestion == null ? "" : $", such as '{suggestion}'");
            return false;
        }

        if (reservedBecause == null)
            return true;
        findings.Add(Rules.ReservedName, name.Place, name.Value, reservedBecause);
        return false;
    }
}
