// One reply of each provider, in C# 7.3.
using System.Collections.Generic;
using System.Text;

namespace Library
{
    public static class AllReplies
    {
        public static IEnumerable<string> Outcomes()
        {
            SmsCodes.Octopush.SendReply octopush = SmsCodes.Octopush.SendReply.Parse(
                "<octopush><error_code>000</error_code><successs><success><recipient>+33600000001</recipient><cost>0.055</cost></success></successs><failures/></octopush>");
            yield return "Octopush " + octopush.Outcome + " " + octopush.Code.Value + " " + octopush.Results[0].Recipient;

            SmsCodes.SmsPartner.SendReply smsPartner = SmsCodes.SmsPartner.SendReply.Parse(Encoding.UTF8.GetBytes("{\"success\":true,\"code\":200,\"message_id\":4711}"));
            yield return "SmsPartner " + smsPartner.Outcome + " " + smsPartner.MessageId;

            SmsCodes.SmsCentre.StatusReply smsCentre;
            bool isRead = SmsCodes.SmsCentre.StatusReply.TryParse(
                "1,1495823980,0", new SmsCodes.SmsCentre.StatusOptions { All = 0, Subject = SmsCodes.SmsCentre.Subject.Sms }, out smsCentre);
            yield return "SmsCentre " + isRead + " " + smsCentre.Outcome + " " + smsCentre.Results[0].Status.Value + " " + smsCentre.Results[0].DeliveryError.Value;

            SmsCodes.SmsCentre.StatusReply refused = SmsCodes.SmsCentre.StatusReply.Parse(
                Encoding.UTF8.GetBytes("ERROR = 2 (\u0437\u0430\u043f\u0440\u0435\u0442)"), Encoding.UTF8);
            yield return "SmsCentre " + refused.Outcome + " " + refused.Error.Code.Raw + " " + refused.Message;

            SmsCodes.SerwerSms.SendReply serwerSms = SmsCodes.SerwerSms.SendReply.Parse("{\"success\":true,\"queued\":0,\"unsent\":1}");
            yield return "SerwerSms " + serwerSms.Outcome + " " + serwerSms.Unsent;

            SmsCodes.SmsManager.SendReply smsManager = SmsCodes.SmsManager.SendReply.Parse("ERROR|103", new SmsCodes.SmsManager.SendOptions { HttpStatus = 401 });
            yield return "SmsManager " + smsManager.Outcome + " " + smsManager.Error.Code.Raw;
        }
    }
}
