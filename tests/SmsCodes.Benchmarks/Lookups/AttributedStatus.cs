using System.ComponentModel;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>SMSCentre's statuses as an enum with attributes, which are read by reflection.</summary>
public enum AttributedStatus
{
    /// <summary>NotFound.</summary>
    [Description("Occurs if no message was found for the specified phone number and ID.")]
    NotFound = -3,

    /// <summary>Stopped.</summary>
    [Description("Occurs in messages from the mailing list that did not have time to leave the operator until the moment of temporary suspension of this mailing on the pageMailing lists and tasks.")]
    Stopped = -2,

    /// <summary>WaitingToSend.</summary>
    [Description("If the time of receiving the message was set by the subscriber when sending the message, then the message will remain in this status until this time, in other cases, the message will remain in this status for a short time before being sent to the SMS center.")]
    WaitingToSend = -1,

    /// <summary>TransferredToOperator.</summary>
    [Description("The message was sent to the operator's SMS center for delivery.")]
    TransferredToOperator = 0,

    /// <summary>Delivered.</summary>
    [Description("The message was successfully delivered to the subscriber.")]
    Delivered = 1,

    /// <summary>Read.</summary>
    [Description("The message was read (opened) by the subscriber. This status is possible for e-mail messages that have the format of an html document.")]
    Read = 2,

    /// <summary>Expired.</summary>
    [Description("Occurs if the message \"life\" time has expired, but it has not been delivered to the recipient, for example, if the subscriber was not available for a certain time or the message buffer in his phone was full.")]
    Expired = 3,

    /// <summary>LinkClicked.</summary>
    [Description("The message was delivered and the subscriber clicked the short link passed in the message. This status is possible when the options \"Automatically shorten links in messages\" and \"track subscriber numbers\" are enabled in the settings\".")]
    LinkClicked = 4,

    /// <summary>Undeliverable.</summary>
    [Description("The attempt to deliver the message failed, this can be caused by various reasons, for example,, subscriber is blocked, does not exist, it is roaming without SMS exchange support, or his phone doesn't support receiving SMS messages.")]
    Undeliverable = 20,

    /// <summary>WrongNumber.</summary>
    [Description("Incorrect phone number format.")]
    WrongNumber = 22,

    /// <summary>Banned.</summary>
    [Description("Occurs when restrictions are triggered on sending duplicates, on frequent messages to a single number (flood), on numbers from the blacklist, on texts prohibited by the spam filter or senders ' names (Sender ID).")]
    Banned = 23,

    /// <summary>InsufficientFunds.</summary>
    [Description("The Client's account does not have enough money to send the message.")]
    InsufficientFunds = 24,

    /// <summary>UnavailableNumber.</summary>
    [Description("The phone number does not accept SMS messages, or there is no working route to this operator.")]
    UnavailableNumber = 25,
}
