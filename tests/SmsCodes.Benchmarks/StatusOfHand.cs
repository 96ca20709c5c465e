using System;
using System.Text.Json.Serialization;

namespace SmsCodes.Benchmarks;

/// <summary>The same typed result as the generated one, as a client would write it by hand.</summary>
public sealed class StatusOfHand
{
    /// <summary>status</summary>
    [JsonPropertyName("status"), JsonConverter(typeof(StatusConverter))]
    public CodeBox Status { get; set; }

    /// <summary>last_date</summary>
    [JsonPropertyName("last_date"), JsonConverter(typeof(CivilTimeConverter))]
    public DateTimeOffset? LastDate { get; set; }

    /// <summary>last_timestamp</summary>
    [JsonPropertyName("last_timestamp"), JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? LastTimestamp { get; set; }

    /// <summary>flag</summary>
    [JsonPropertyName("flag"), JsonConverter(typeof(FlagConverter))]
    public MessageFlagsOfHand? Flag { get; set; }

    /// <summary>err</summary>
    [JsonPropertyName("err"), JsonConverter(typeof(DeliveryErrorConverter))]
    public CodeBox Err { get; set; }

    /// <summary>send_date</summary>
    [JsonPropertyName("send_date"), JsonConverter(typeof(CivilTimeConverter))]
    public DateTimeOffset? SendDate { get; set; }

    /// <summary>send_timestamp</summary>
    [JsonPropertyName("send_timestamp"), JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? SendTimestamp { get; set; }

    /// <summary>phone</summary>
    [JsonPropertyName("phone")]
    public string? Phone { get; set; }

    /// <summary>cost</summary>
    [JsonPropertyName("cost"), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public decimal? Cost { get; set; }

    /// <summary>sender_id</summary>
    [JsonPropertyName("sender_id")]
    public string? SenderId { get; set; }

    /// <summary>status_name</summary>
    [JsonPropertyName("status_name")]
    public string? StatusName { get; set; }

    /// <summary>message</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>comment</summary>
    [JsonPropertyName("comment")]
    public string? Comment { get; set; }

    /// <summary>type</summary>
    [JsonPropertyName("type"), JsonConverter(typeof(MessageTypeConverter))]
    public CodeBox Type { get; set; }

    /// <summary>sms_cnt</summary>
    [JsonPropertyName("sms_cnt")]
    public long? SmsCnt { get; set; }

    /// <summary>mccmnc</summary>
    [JsonPropertyName("mccmnc")]
    public string? Mccmnc { get; set; }

    /// <summary>country</summary>
    [JsonPropertyName("country")]
    public string? Country { get; set; }

    /// <summary>operator</summary>
    [JsonPropertyName("operator")]
    public string? Operator { get; set; }

    /// <summary>operator_orig</summary>
    [JsonPropertyName("operator_orig")]
    public string? OperatorOrig { get; set; }

    /// <summary>region</summary>
    [JsonPropertyName("region")]
    public string? Region { get; set; }

    /// <summary>imsi</summary>
    [JsonPropertyName("imsi")]
    public string? Imsi { get; set; }

    /// <summary>msc</summary>
    [JsonPropertyName("msc")]
    public string? Msc { get; set; }

    /// <summary>mcc</summary>
    [JsonPropertyName("mcc")]
    public string? Mcc { get; set; }

    /// <summary>mnc</summary>
    [JsonPropertyName("mnc")]
    public string? Mnc { get; set; }

    /// <summary>cn</summary>
    [JsonPropertyName("cn")]
    public string? Cn { get; set; }

    /// <summary>net</summary>
    [JsonPropertyName("net")]
    public string? Net { get; set; }

    /// <summary>rcn</summary>
    [JsonPropertyName("rcn")]
    public string? Rcn { get; set; }

    /// <summary>rnet</summary>
    [JsonPropertyName("rnet")]
    public string? Rnet { get; set; }

    /// <summary>id</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
