using System;
using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Reading;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>What can be named in one place. What was written with a mistake is known too, so that nobody is blamed for naming it.</summary>
/// <typeparam name="T">What the names stand for.</typeparam>
/// <param name="what">What a name is one of, for messages.</param>
/// <param name="findings">Takes the names that are not known.</param>
internal sealed class Known<T>(string what, FindingList findings)
    where T : class
{
    private readonly Dictionary<string, T?> _items = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>Whether no name was left out because it could not be read.</summary>
    internal bool IsComplete { get; set; } = true;

    /// <summary>What is sound, in order.</summary>
    internal IEnumerable<T> Sound => _names.Select(n => _items[n]).OfType<T>();

    /// <summary>Adds a name, with nothing where it was written with a mistake.</summary>
    internal void Add(string name, T? item)
    {
        if (_items.ContainsKey(name))
            return;
        _items.Add(name, item);
        _names.Add(name);
    }

    /// <summary>What a name stands for, or null; nothing is reported.</summary>
    internal T? Get(string name) => _items.TryGetValue(name, out T? item) ? item : null;

    /// <summary>What a name stands for; null where it is not known, which is reported, or was written with a mistake.</summary>
    internal T? Find(YamlScalar name)
    {
        if (_items.TryGetValue(name.Value, out T? item))
            return item;
        if (IsComplete)
            findings.Add(Rules.NotDeclared, name.Place, NearMiss.Mend(name, _names, findings), name.Value, what, NearMiss.Hint(name.Value, _names, findings));
        return null;
    }
}
