using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Holds calls that compare codes to the sets of what they compare: <c>Equals</c>, and <c>Contains</c> of a list.</summary>
internal sealed class CallChecks(RawCodeFlow flow, RawCodeChecks checks, EnumTextChecks enums)
{
    /// <summary>Whether a method's name is that of one that is looked at.</summary>
    internal static bool Knows(IMethodSymbol method) => method.Name is "Equals" or "SequenceEqual" or "Contains" || IsOfEnum(method);

    internal void Check(IInvocationOperation call)
    {
        IMethodSymbol method = call.TargetMethod;
        if (IsOfEnum(method))
            enums.Check(call);
        else if (method.Name == "Contains")
            CheckContains(call);
        else
            CheckEquals(call);
    }

    private void CheckEquals(IInvocationOperation call)
    {
        IOperation? first = EnumTextChecks.ArgumentAt(call, 0), second = EnumTextChecks.ArgumentAt(call, 1);
        if (first == null)
            return;
        // Equals(a, b) of a type or of a comparer, or a.Equals(b), perhaps with the way to compare.
        if (second != null && IsCompared(second))
            checks.Compare(first, second);
        else if (call.Instance != null && IsCompared(first))
            checks.Compare(call.Instance, first);
    }

    private void CheckContains(IInvocationOperation call)
    {
        bool isExtension = call.Instance == null;
        IOperation? list = isExtension ? EnumTextChecks.ArgumentAt(call, 0) : call.Instance;
        IOperation? item = EnumTextChecks.ArgumentAt(call, isExtension ? 1 : 0);
        if (list == null || item == null || !RawTypes.IsElement(list.Type, item.Type))
            return;
        if (flow.Of(item) is { } meant)
            checks.Check(list, meant);
        else if (flow.Of(list) is { } listed)
            checks.Check(item, listed);
    }

    private static bool IsOfEnum(IMethodSymbol method) =>
        method.Name is "Parse" or "TryParse" or "ToObject" && method.ContainingType.SpecialType == SpecialType.System_Enum;

    private static bool IsCompared(IOperation value) =>
        RawTypes.IsCode(value.Type) || value.Type is { SpecialType: SpecialType.System_Object } or { Name: "ReadOnlySpan" };
}
