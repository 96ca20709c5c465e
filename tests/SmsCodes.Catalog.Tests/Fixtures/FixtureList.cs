using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>All fixtures by class and name: the static properties of type <see cref="Mistake"/> and <see cref="Sound"/>.</summary>
internal static class FixtureList
{
    /// <summary>The catalogues with a mistake.</summary>
    internal static IReadOnlyDictionary<string, Mistake> Mistakes { get; } = Find<Mistake>();

    /// <summary>The catalogues without one.</summary>
    internal static IReadOnlyDictionary<string, Sound> Sound { get; } = Find<Sound>();

    private static Dictionary<string, T> Find<T>()
    {
        IEnumerable<PropertyInfo> properties = typeof(FixtureList).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Fixtures", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(T));
        return properties.ToDictionary(
            property => $"{property.DeclaringType!.Name}.{property.Name}", property => (T)property.GetValue(null)!);
    }
}
