using System;
using SmsCodes.SmsCentre;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>All that a result of SMSCentre's status reply holds: what a test leaves out here must be missing there.</summary>
internal sealed record StatusFields
{
    public MessageStatus? Status { get; init; }
    public DateTimeOffset? LastDate { get; init; }
    public DateTimeOffset? LastTimestamp { get; init; }
    public FlagFields? Flag { get; init; }
    public string? Err { get; init; }
    public DeliveryError? DeliveryError { get; init; }
    public EmailError? EmailError { get; init; }
    public DateTimeOffset? SendDate { get; init; }
    public DateTimeOffset? SendTimestamp { get; init; }
    public string? Phone { get; init; }
    public decimal? Cost { get; init; }
    public string? SenderId { get; init; }
    public string? StatusName { get; init; }
    public string? Message { get; init; }
    public string? Comment { get; init; }
    public string? Mccmnc { get; init; }
    public string? Country { get; init; }
    public string? Operator { get; init; }
    public string? OperatorOrig { get; init; }
    public string? Region { get; init; }
    public MessageType? Type { get; init; }
    public long? SmsCnt { get; init; }
    public string? Imsi { get; init; }
    public string? Msc { get; init; }
    public string? Mcc { get; init; }
    public string? Mnc { get; init; }
    public string? Cn { get; init; }
    public string? Net { get; init; }
    public string? Rcn { get; init; }
    public string? Rnet { get; init; }
    public string? Id { get; init; }

    public static StatusFields Of(StatusResult result) => new()
    {
        Status = result.Status.Value,
        LastDate = result.LastDate,
        LastTimestamp = result.LastTimestamp,
        Flag = FlagFields.Of(result.Flag),
        Err = result.Err,
        DeliveryError = result.DeliveryError.Value,
        EmailError = result.EmailError.Value,
        SendDate = result.SendDate,
        SendTimestamp = result.SendTimestamp,
        Phone = result.Phone,
        Cost = result.Cost,
        SenderId = result.SenderId,
        StatusName = result.StatusName,
        Message = result.Message,
        Comment = result.Comment,
        Mccmnc = result.Mccmnc,
        Country = result.Country,
        Operator = result.Operator,
        OperatorOrig = result.OperatorOrig,
        Region = result.Region,
        Type = result.Type.Value,
        SmsCnt = result.SmsCnt,
        Imsi = result.Imsi,
        Msc = result.Msc,
        Mcc = result.Mcc,
        Mnc = result.Mnc,
        Cn = result.Cn,
        Net = result.Net,
        Rcn = result.Rcn,
        Rnet = result.Rnet,
        Id = result.Id,
    };
}
