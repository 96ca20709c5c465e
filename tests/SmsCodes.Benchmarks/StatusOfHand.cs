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
    [JsonPropertyName("flag")]
    public int? Flag { get; set; }

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
    [JsonPropertyName("type")]
    public int? Type { get; set; }

    /// <summary>sms_cnt</summary>
    [JsonPropertyName("sms_cnt")]
    public long? SmsCnt { get; set; }
}
