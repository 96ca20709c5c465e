using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SmsCodes.Generators.Analyzers.Values;

/// <summary>Tells which set a value's raw code is of: follows it through conversions, <c>?.</c>, <c>??</c>, nullable lifting and a local
/// that is initialised once, no further.</summary>
internal sealed class RawCodeFlow(CatalogueTypes types, RawCodes raw, SingleAssignments assignments)
{
    /// <summary>What a value is; null if no raw code, or none that can be told.</summary>
    /// <param name="value">The value.</param>
    /// <param name="followsLocal">Whether a local stands for the value that it was initialised with.</param>
    internal RawCode? Of(IOperation? value, bool followsLocal = true)
    {
        ConstantCode? fallback = null;
        RawCode? found = Follow(value, followsLocal, ref fallback);
        return found == null || fallback == null ? found : found with { Fallback = fallback };
    }

    private RawCode? Follow(IOperation? value, bool followsLocal, ref ConstantCode? fallback)
    {
        while (value != null)
        {
            switch (value)
            {
                case IConversionOperation conversion when RawCodeChecks.IsOfUser(conversion):
                    return null;
                case IConversionOperation conversion when types.SetOf(conversion.Operand.Type) is { } set:
                    return RawTypes.IsInteger(conversion.Type) ? new RawCode(set, true) : null;
                case IConversionOperation conversion:
                    value = types.SetOf(conversion.Type) == null ? conversion.Operand : null;
                    break;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    break;
                case IConditionalAccessInstanceOperation instance:
                    value = AccessedBy(instance);
                    break;
                case ICoalesceOperation coalesce:
                    if (Of(coalesce.Value, followsLocal) is { } first)
                    {
                        fallback ??= first.Fallback ?? RawCodeChecks.ConstantOf(coalesce.WhenNull);
                        return first;
                    }

                    value = coalesce.WhenNull;
                    break;
                case IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                    if (Of(conditional.WhenTrue, followsLocal) is { } one)
                    {
                        fallback ??= one.Fallback ?? RawCodeChecks.ConstantOf(whenFalse);
                        return one;
                    }

                    fallback ??= RawCodeChecks.ConstantOf(conditional.WhenTrue);
                    value = whenFalse;
                    break;
                case IAwaitOperation awaited:
                    value = awaited.Operation;
                    break;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task }:
                    value = task;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "GetValueOrDefault", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } lifted:
                    fallback ??= lifted.Arguments.Length == 0 ? ConstantCode.Of(0) : RawCodeChecks.ConstantOf(lifted.Arguments[0].Value);
                    value = lifted.Instance;
                    break;
                case IInvocationOperation invocation:
                    return raw.Of(invocation.TargetMethod);
                case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } lifted:
                    value = lifted.Instance;
                    break;
                case IPropertyReferenceOperation { Property.IsIndexer: true } element when raw.Of(element.Property) == null:
                    value = RawTypes.IsElement(element.Instance?.Type, element.Type) ? element.Instance : null;
                    break;
                case IPropertyReferenceOperation property:
                    return raw.Of(property.Property);
                case IArrayElementReferenceOperation element:
                    value = RawTypes.IsElement(element.ArrayReference.Type, element.Type) ? element.ArrayReference : null;
                    break;
                case IFieldReferenceOperation field:
                    return raw.Of(field.Field);
                case IParameterReferenceOperation parameter:
                    return raw.Of(parameter.Parameter);
                case ILocalReferenceOperation local when followsLocal:
                    value = assignments.ValueOf(local);
                    followsLocal = false;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>What stands before the <c>?.</c> that an operation is behind of.</summary>
    private static IOperation? AccessedBy(IOperation instance)
    {
        IOperation inner = instance;
        while (inner.Parent is { } outer)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner)
                return access.Operation;
            inner = outer;
        }

        return null;
    }
}
