using System;
using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SmsCodes.Generators.CodeFixes.Tests;

/// <summary>What the assembly asks of editors, and what they find in it.</summary>
public sealed class ExportTests
{
    private static readonly Assembly Fixes = typeof(FindingMendFix).Assembly;

    private static IEnumerable<Type> Providers => Fixes.GetTypes().Where(t => t.IsSubclassOf(typeof(CodeFixProvider)));

    [Fact]
    public void Every_fix_is_exported() => Assert.All(Providers, p => Assert.NotNull(p.GetCustomAttribute<ExportCodeFixProviderAttribute>()));

    [Fact]
    public void No_fix_is_shared_since_that_attribute_comes_from_an_assembly_of_another_version() =>
        Assert.All(Providers, p => Assert.Null(p.GetCustomAttribute<SharedAttribute>()));

    [Fact]
    public void No_analyzer_stands_where_a_compiler_would_need_workspaces_for_it() =>
        Assert.DoesNotContain(Fixes.GetTypes(), t => t.IsSubclassOf(typeof(DiagnosticAnalyzer)));
}
