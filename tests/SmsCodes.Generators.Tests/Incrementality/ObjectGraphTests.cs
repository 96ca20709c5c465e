using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Pipeline;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Incrementality;

/// <summary>What a step hands on lives as long as the editor does: data only, nothing that keeps a compilation alive.</summary>
public sealed class ObjectGraphTests
{
    private static readonly Type[] TooLarge =
        [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(Location), typeof(Diagnostic), typeof(AdditionalText)];

    /// <summary>A run in which every step has something to say: findings, notes, owners.</summary>
    private static readonly GeneratorRun Run = GeneratorRun.Of(TestProject
        .Of([.. BundledCatalogues.Files, ShapesCatalogue.File, ResponsesCatalogue.File, Acme.English("- name: 1\n"), Acme.Of("SmsManager", "en", Acme.OneSet), Acme.Overlay("SmsManager", "- { change: Error, codes: [{ code: 777, name: Odd }] }")])
        .With("SmsCodesVisibility", "private")
        .With("SmsCodesNamespace", "1"));

    public static TheoryData<string> StepNames => [.. Reasons.Names];

    [Theory]
    [MemberData(nameof(StepNames))]
    public void A_step_hands_on_data_only(string step)
    {
        object[] values = [.. Reasons.Values(Run, step).Select(v => v.Value)];

        Assert.NotEmpty(values);
        Assert.Empty(values.SelectMany(Reachable).Where(o => TooLarge.Any(t => t.IsInstanceOfType(o))).Select(o => o.GetType()));
    }

    /// <summary>The walk above is no proof for what the run had none of.</summary>
    [Fact]
    public void The_run_has_every_part_of_the_model()
    {
        HashSet<object> seen = [.. Reasons.Values(Run, Steps.Units).SelectMany(v => Reachable(v.Value))];

        IEnumerable<Type> parts = typeof(Response).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(Response).Namespace && t is { IsClass: true, IsSealed: true, IsAbstract: false, IsPublic: true, IsGenericType: false });

        Assert.All(parts, part => Assert.Contains(seen, part.IsInstanceOfType));
    }

    [Fact]
    public void The_walk_finds_what_is_hidden_deep()
    {
        object[] hidden = [new List<KeyValuePair<string, Lazy<Location>>> { new("", new Lazy<Location>(Location.None)) }];

        Assert.Contains(Reachable(hidden), o => o is Location);
    }

    /// <summary>All objects that hang on one, by any field.</summary>
    private static HashSet<object> Reachable(object root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<object>([root]);
        while (waiting.TryPop(out object? next))
        {
            if (next is Pointer or MemberInfo or string || next.GetType().IsPrimitive || !seen.Add(next))
                continue;
            foreach (object held in next is Array array ? array.Cast<object?>().OfType<object>() : Held(next))
                waiting.Push(held);
        }

        return seen;
    }

    private static IEnumerable<object> Held(object owner)
    {
        for (Type? type = owner.GetType(); type != null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(owner) is { } value)
                    yield return value;
            }
        }
    }
}
