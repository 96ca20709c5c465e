using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace SmsCodes.Catalog.Tests.Fixtures;

/// <summary>Names of fixtures as a theory takes them.</summary>
internal static class FixtureNames
{
    internal static TheoryData<string> Of(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}
