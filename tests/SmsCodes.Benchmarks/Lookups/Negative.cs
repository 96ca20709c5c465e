using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SMSCentre's statuses: 13 numbers from -3 on, beside the tables that a user would write of them.</summary>
public readonly struct Negative : INumberSet
{
    private static readonly string?[] Texts = ByHandTable.Of(Codes, Description);
    private static readonly bool?[] Facts = ByHandTable.Of(Codes, Fact);

    /// <inheritdoc/>
    public static IReadOnlyList<int> Codes => [.. MessageStatusCodes.Set.Codes.Where(c => c.Code != null).Select(c => c.Value).Distinct().Order()];

    // The row of each number from -3 to 25; 0 where there is none.
    private static ReadOnlySpan<byte> Rows =>
    [
        1, 2, 3, 4, 5, 6, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 10, 11, 12, 13,
    ];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? Description(int code) => ((MessageStatus)code).GetDescription();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool? Fact(int code) => ((MessageStatus)code).IsFinal();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefined(int code) => ((MessageStatus)code).IsDefined();

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(string text) => MessageStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text) => MessageStatusCodes.TryParse(text, out _);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8) => MessageStatusCodes.TryParse(utf8, out _);

    /// <inheritdoc/>
    public static bool IsDefinedByEnum(int code) => Reflected<MessageStatus>.IsDefined((MessageStatus)code);

    /// <inheritdoc/>
    public static string NameByEnum(int code) => Reflected<MessageStatus>.Name((MessageStatus)code);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static string? DescriptionByTable(int code) => Texts[Row(code)];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool? FactByTable(int code) => Facts[Row(code)];

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefinedByTable(int code) => Row(code) != 0;

    /// <inheritdoc/>
    public static string? DescriptionBySwitch(int code)
    {
        switch (code)
        {
            case -3: return "Occurs if no message was found for the specified phone number and ID.";
            case -2: return "Occurs in messages from the mailing list that did not have time to leave the operator until the moment of temporary suspension of this mailing on the pageMailing lists and tasks.";
            case -1: return "If the time of receiving the message was set by the subscriber when sending the message, then the message will remain in this status until this time, in other cases, the message will remain in this status for a short time before being sent to the SMS center.";
            case 0: return "The message was sent to the operator's SMS center for delivery.";
            case 1: return "The message was successfully delivered to the subscriber.";
            case 2: return "The message was read (opened) by the subscriber. This status is possible for e-mail messages that have the format of an html document.";
            case 3: return "Occurs if the message \"life\" time has expired, but it has not been delivered to the recipient, for example, if the subscriber was not available for a certain time or the message buffer in his phone was full.";
            case 4: return "The message was delivered and the subscriber clicked the short link passed in the message. This status is possible when the options \"Automatically shorten links in messages\" and \"track subscriber numbers\" are enabled in the settings\".";
            case 20: return "The attempt to deliver the message failed, this can be caused by various reasons, for example,, subscriber is blocked, does not exist, it is roaming without SMS exchange support, or his phone doesn't support receiving SMS messages.";
            case 22: return "Incorrect phone number format.";
            case 23: return "Occurs when restrictions are triggered on sending duplicates, on frequent messages to a single number (flood), on numbers from the blacklist, on texts prohibited by the spam filter or senders ' names (Sender ID).";
            case 24: return "The Client's account does not have enough money to send the message.";
            case 25: return "The phone number does not accept SMS messages, or there is no working route to this operator.";
            default: return null;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Row(int code)
    {
        ReadOnlySpan<byte> rows = Rows;
        uint index = unchecked((uint)(code + 3));
        return index < (uint)rows.Length ? rows[(int)index] : 0;
    }
}
