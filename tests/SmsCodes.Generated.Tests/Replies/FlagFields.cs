using SmsCodes.SmsCentre;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>The bits of SMSCentre's <c>flag</c>, one by one.</summary>
internal sealed record FlagFields(MessageType Type, bool SecondBalance, bool IsTemplate, TemplateType TemplateType)
{
    public static FlagFields? Of(MessageFlags? flags) =>
        flags is { } flag ? new FlagFields(flag.Type, flag.SecondBalance, flag.IsTemplate, flag.TemplateType) : null;
}
