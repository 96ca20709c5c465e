using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog.Judging;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Analyzers;

/// <summary>A catalogue enum with its codes, read from its attributes and members.</summary>
internal sealed class CodeSetSymbol
{
    /// <summary>The attribute that marks the enum of a set.</summary>
    internal const string MarkName = "CatalogueSetAttribute";

    private const string CodeName = "CodeAttribute";
    private readonly Dictionary<int, CodeSymbol> _byMemberNumber = [];
    private readonly Dictionary<string, CodeSymbol> _byWord = new(StringComparer.Ordinal);
    private readonly CodeSymbol[] _byNumber;

    private CodeSetSymbol(INamedTypeSymbol type, string provider, Wire wire, int? digits, ImmutableHashSet<string> inferredFacts)
    {
        Type = type;
        Provider = provider;
        Wire = wire;
        Digits = digits;
        InferredFacts = inferredFacts;
        Codes = type.GetMembers().OfType<IFieldSymbol>().Select(Read).OfType<CodeSymbol>().ToImmutableArray();
        foreach (CodeSymbol code in Codes)
        {
            // Of several members with one number, the first that is in use.
            if (!_byMemberNumber.TryGetValue(code.Number, out CodeSymbol? former) || (former.IsObsolete && !code.IsObsolete))
                _byMemberNumber[code.Number] = code;
        }

        _byNumber = wire == Wire.Text ? [] : [.. _byMemberNumber.Values.Where(c => c.Printed != null).OrderBy(c => c.Number)];
        foreach (CodeSymbol code in Codes)
        {
            if (wire == Wire.Text && code.Printed != null)
                _byWord[Folded(code.Printed)] = _byMemberNumber[code.Number];
        }
    }

    /// <summary>The enum.</summary>
    internal INamedTypeSymbol Type { get; }

    /// <summary>The enum's name.</summary>
    internal string Name => Type.Name;

    /// <summary>The provider's name.</summary>
    internal string Provider { get; }

    /// <summary>How a code looks in a reply.</summary>
    internal Wire Wire { get; }

    /// <summary>Exact length of zero-padded codes, or null.</summary>
    internal int? Digits { get; }

    /// <summary>The facts that some code has by inference only: <c>final</c>, <c>permanent</c>, <c>retry</c>.</summary>
    internal ImmutableHashSet<string> InferredFacts { get; }

    /// <summary>All members in the catalogue's order, those that share a code included.</summary>
    internal ImmutableArray<CodeSymbol> Codes { get; }

    /// <summary>The set of an enum's codes; null if the enum is none of a catalogue's.</summary>
    internal static CodeSetSymbol? Of(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != MarkName || attribute.ConstructorArguments.Length != 2
                || ValueOf(attribute.ConstructorArguments[0]) is not string provider
                || ValueOf(attribute.ConstructorArguments[1]) is not string wire)
                continue;
            object? Named(string name) => ValueOf(attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value);
            return new CodeSetSymbol(
                type, provider, wire switch { "text" => Wire.Text, "binary" => Wire.Binary, _ => Wire.Integer },
                Named("Digits") is int and > 0 and var digits ? digits : null,
                (Named("Inferred") as string ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries).ToImmutableHashSet(StringComparer.Ordinal));
        }

        return null;
    }

    /// <summary>The code that a number is, as <c>TryParse(int)</c> finds it; null where the catalogue has none.</summary>
    internal CodeSymbol? Find(long number)
    {
        if (Wire == Wire.Text)
            return Find(number.ToString(CultureInfo.InvariantCulture));
        int index = IndexOf(number);
        return index >= 0 && number <= _byNumber[index].High ? _byNumber[index] : null;
    }

    /// <summary>The code that a text is, as <c>TryParse(string)</c> finds it; null where the catalogue has none.</summary>
    internal CodeSymbol? Find(string text)
    {
        if (Wire == Wire.Text)
            return _byWord.TryGetValue(Folded(text), out CodeSymbol? code) ? code : null;
        return CodeNumber.TryRead(text, Wire, Digits, out int low, out int high) && low == high ? Find(low) : null;
    }

    /// <summary>The code whose member a number is when it is cast to the enum; a class's member for a number within it.</summary>
    internal CodeSymbol? FindMember(long number)
    {
        if (number is >= int.MinValue and <= int.MaxValue && _byMemberNumber.TryGetValue((int)number, out CodeSymbol? code))
            return code;
        return Wire == Wire.Text ? null : Find(number);
    }

    /// <summary>The one or two codes next to a number that is none.</summary>
    internal IEnumerable<CodeSymbol> Nearest(long number)
    {
        int below = IndexOf(number);
        // Far beyond any code, so that the distance cannot overflow.
        const long Limit = 1L << 40;
        long near = Math.Max(-Limit, Math.Min(Limit, number));
        long Distance(CodeSymbol code) => near < code.Number ? code.Number - near : Math.Max(0, near - code.High);
        return new[] { below - 1, below, below + 1, below + 2 }.Where(i => i >= 0 && i < _byNumber.Length).Select(i => _byNumber[i])
            .OrderBy(Distance).ThenBy(c => c.Number).Take(2);
    }

    private CodeSymbol? Read(IFieldSymbol field)
    {
        if (field.ConstantValue is not int number)
            return null;
        string? printed = null;
        bool isObsolete = false;
        foreach (AttributeData attribute in field.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == CodeName && attribute.ConstructorArguments.Length == 1)
                printed = ValueOf(attribute.ConstructorArguments[0]) as string;
            isObsolete |= attribute.AttributeClass?.Name == nameof(ObsoleteAttribute);
        }

        if (printed == null)
            return new CodeSymbol(field, number, number, number.ToString(CultureInfo.InvariantCulture), isObsolete);
        int last = Wire != Wire.Text && CodeNumber.TryRead(printed, Wire, Digits, out int low, out int high) && low == number ? high : number;
        return new CodeSymbol(field, number, last, printed.Length == 0 ? null : printed, isObsolete);
    }

    /// <summary>The value of an attribute's argument; null for a list, which has none of its own.</summary>
    private static object? ValueOf(TypedConstant argument) => argument.Kind == TypedConstantKind.Primitive ? argument.Value : null;

    /// <summary>Where the last code stands that is not above a number; -1 if there is none.</summary>
    private int IndexOf(long number)
    {
        int from = 0, to = _byNumber.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (_byNumber[middle].Number <= number)
                from = middle + 1;
            else
                to = middle;
        }

        return from - 1;
    }

    /// <summary>The case of ASCII letters does not count, that of others does.</summary>
    private static string Folded(string word)
    {
        char[] letters = word.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] is >= 'A' and <= 'Z')
                letters[i] = (char)(letters[i] | 0x20);
        }

        return new string(letters);
    }
}
