using System.Collections.Generic;
using System.Linq;
using SmsCodes.Cli.Catalogues;

namespace SmsCodes.Cli.Decoding;

/// <summary>A reply whose codes are looked up in somebody's files; all else is as the generated parser read it.</summary>
internal sealed class OverlaidReply(IReply reply, CodeProvider provider) : IReply
{
    /// <inheritdoc/>
    public ReplyFormat Format => reply.Format;

    /// <inheritdoc/>
    public ReplyOutcome Outcome => reply.Outcome;

    /// <inheritdoc/>
    public IReadOnlyList<CodeSeen> Codes => [.. reply.Codes.Select(code => SeenCodes.In(provider, code))];

    /// <inheritdoc/>
    public IReadOnlyList<ReplyDoubt> Doubts => reply.Doubts;

    /// <inheritdoc/>
    public CodeInfo ErrorInfo => reply.ErrorInfo.IsDefined
        ? SeenCodes.In(provider, reply.ErrorInfo)
        : reply.Outcome == ReplyOutcome.Error ? Codes.FirstOrDefault(code => code.ResultIndex == null).Info : default;

    /// <inheritdoc/>
    public string? Message => reply.Message;

    /// <inheritdoc/>
    public IEnumerable<ReplyField> Fields => reply.Fields.Select(Overlaid);

    /// <inheritdoc/>
    public IEnumerable<IEnumerable<ReplyField>> ResultFields => reply.ResultFields.Select(fields => fields.Select(Overlaid));

    private ReplyField Overlaid(ReplyField field) =>
        field.Value is CodeSeen code ? new ReplyField(field.Name, SeenCodes.In(provider, code)) : field;
}
