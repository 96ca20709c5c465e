using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>The generated API of one code set, asked by name and number, with answers that can be compared with the catalogue's.</summary>
internal abstract class LoadedSet(CodeSet model, Type companion)
{
    /// <summary>What the catalogue says of the set.</summary>
    internal CodeSet Model { get; } = model;

    protected Type Companion { get; } = companion;

    /// <summary>The set as the generated <c>CodeSet</c> shows it.</summary>
    internal object Set => Companion.GetProperty("Set")!.GetValue(null)!;

    /// <summary>What the set's table holds, row by row.</summary>
    internal IEnumerable<object> Rows => ((IEnumerable)Read(Set, "Codes")!).Cast<object>();

    /// <summary>What each form of <c>TryParse</c> makes of a text: whether it knows it, and the number that it leaves behind.</summary>
    internal abstract IReadOnlyList<(bool Known, int Left)> Parse(string? text);

    /// <summary>What <c>TryParse</c> makes of a number; null for sets of words, which have no such form.</summary>
    internal abstract (bool Known, int Left)? Parse(int number);

    /// <summary>What <c>TryFromHttpStatus</c> makes of a status; null where there is no such method.</summary>
    internal abstract (bool Known, int Left)? FromHttpStatus(int status);

    /// <summary>The answer to a question about the member with a number; <c>missing</c> where the question cannot be asked.</summary>
    internal abstract object? Ask(string question, int number);

    /// <summary>Bytes allocated by all questions and forms of <c>TryParse</c> together, once warm.</summary>
    internal abstract long AllocatedBytes(string text, int number);

    /// <summary>Whether the set's own table finds a code, and the name of its member.</summary>
    internal (bool Found, string? Name) Find(string? code)
    {
        object?[] arguments = [code, null];
        bool found = (bool)Set.GetType().GetMethod("TryFind")!.Invoke(Set, arguments)!;
        return (found, (string?)Read(arguments[1]!, "Name"));
    }

    /// <summary>A property of an object whose type these tests do not know.</summary>
    internal static object? Read(object owner, string property) =>
        owner.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!.GetValue(owner);
}
