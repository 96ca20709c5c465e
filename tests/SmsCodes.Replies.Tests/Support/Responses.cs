using SmsCodes.Octopush;
using Centre = SmsCodes.SmsCentre;
using Manager = SmsCodes.SmsManager;
using Partner = SmsCodes.SmsPartner;
using Serwer = SmsCodes.SerwerSms;

namespace SmsCodes.Replies.Tests.Support;

/// <summary>The parsers of every declared response.</summary>
internal static class Responses
{
    internal static IParsing OctopushSend { get; } = new Parsing<SendReply, SendOptions>(
        SendReply.TryParse, SendReply.TryParse, SendReply.TryParse, SendReply.Read, SendReply.Read, default, r => r.Error);

    internal static IParsing OctopushDeliveryReport { get; } = new Parsing<DeliveryReportReply, DeliveryReportOptions>(
        DeliveryReportReply.TryParse, DeliveryReportReply.TryParse, DeliveryReportReply.TryParse, DeliveryReportReply.Read, DeliveryReportReply.Read, default);

    internal static IParsing CentreDelete { get; } = new Parsing<Centre.DeleteReply, Centre.DeleteOptions>(
        Centre.DeleteReply.TryParse, Centre.DeleteReply.TryParse, Centre.DeleteReply.TryParse, Centre.DeleteReply.Read, Centre.DeleteReply.Read, default, r => r.Error);

    internal static IParsing PartnerSend { get; } = new Parsing<Partner.SendReply, Partner.SendOptions>(
        Partner.SendReply.TryParse, Partner.SendReply.TryParse, Partner.SendReply.TryParse, Partner.SendReply.Read, Partner.SendReply.Read, default, r => r.Error);

    internal static IParsing PartnerStatus { get; } = new Parsing<Partner.StatusReply, Partner.StatusOptions>(
        Partner.StatusReply.TryParse, Partner.StatusReply.TryParse, Partner.StatusReply.TryParse, Partner.StatusReply.Read, Partner.StatusReply.Read, default, r => r.Error);

    internal static IParsing PartnerCancel { get; } = new Parsing<Partner.CancelReply, Partner.CancelOptions>(
        Partner.CancelReply.TryParse, Partner.CancelReply.TryParse, Partner.CancelReply.TryParse, Partner.CancelReply.Read, Partner.CancelReply.Read, default, r => r.Error);

    internal static IParsing PartnerVoice { get; } = new Parsing<Partner.VoiceReply, Partner.VoiceOptions>(
        Partner.VoiceReply.TryParse, Partner.VoiceReply.TryParse, Partner.VoiceReply.TryParse, Partner.VoiceReply.Read, Partner.VoiceReply.Read, default, r => r.Error);

    internal static IParsing PartnerHlrNotification { get; } = new Parsing<Partner.HlrNotificationReply, Partner.HlrNotificationOptions>(
        Partner.HlrNotificationReply.TryParse, Partner.HlrNotificationReply.TryParse, Partner.HlrNotificationReply.TryParse,
        Partner.HlrNotificationReply.Read, Partner.HlrNotificationReply.Read, default);

    internal static IParsing SerwerSend { get; } = new Parsing<Serwer.SendReply, Serwer.SendOptions>(
        Serwer.SendReply.TryParse, Serwer.SendReply.TryParse, Serwer.SendReply.TryParse, Serwer.SendReply.Read, Serwer.SendReply.Read, default, r => r.Error);

    internal static IParsing SerwerHlrCheck { get; } = new Parsing<Serwer.HlrCheckReply, Serwer.HlrCheckOptions>(
        Serwer.HlrCheckReply.TryParse, Serwer.HlrCheckReply.TryParse, Serwer.HlrCheckReply.TryParse, Serwer.HlrCheckReply.Read, Serwer.HlrCheckReply.Read, default, r => r.Error);

    internal static IParsing ManagerSend { get; } = new Parsing<Manager.SendReply, Manager.SendOptions>(
        Manager.SendReply.TryParse, Manager.SendReply.TryParse, Manager.SendReply.TryParse, Manager.SendReply.Read, Manager.SendReply.Read, default, r => r.Error);

    internal static IParsing ManagerRequestStatus { get; } = new Parsing<Manager.RequestStatusReply, Manager.RequestStatusOptions>(
        Manager.RequestStatusReply.TryParse, Manager.RequestStatusReply.TryParse, Manager.RequestStatusReply.TryParse, Manager.RequestStatusReply.Read, Manager.RequestStatusReply.Read,
        default, r => r.Error);

    internal static IParsing CentreStatus(int? all = null, Centre.Subject? subject = null, ReplyFormat format = ReplyFormat.Unknown) =>
        new Parsing<Centre.StatusReply, Centre.StatusOptions>(
            Centre.StatusReply.TryParse, Centre.StatusReply.TryParse, Centre.StatusReply.TryParse, Centre.StatusReply.Read, Centre.StatusReply.Read,
            new Centre.StatusOptions { All = all, Subject = subject, Format = format }, r => r.Error);

    internal static IParsing CentreSend(int? cost = null) => new Parsing<Centre.SendReply, Centre.SendOptions>(
        Centre.SendReply.TryParse, Centre.SendReply.TryParse, Centre.SendReply.TryParse, Centre.SendReply.Read, Centre.SendReply.Read, new Centre.SendOptions { Cost = cost }, r => r.Error);
}
