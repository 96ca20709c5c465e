using System.Linq;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;

namespace SmsCodes.Replies.Tests.Mutations;

/// <summary>Bodies of every response in every form: successes and errors.</summary>
internal static class Samples
{
    internal static Sample[] All { get; } =
    [
        // SMSCentre, Status.
        new("Status, pairs", Status(0), "Status = 1, check_time = 03.04.2021 05:06:07, err = 0"),
        new("Status, pairs, all=2", Status(2), "Status = 20, check_time = 03.04.2021 05:06:07, err = 6, send_date = 03.04.2021 05:06:01, phone = 79160000001, mccmnc = 25001, country = Россия, operator = МТС, operator_orig= , region = Москва и область, cost = 2.50, sender_id = Shop, status_name = Невозможно доставить, message = Код 4711, никому, comment = a, type = 0"),
        new("Status, values", Status(0), "1,1617415567,0"),
        new("Status, values, all=1", Status(1), "2,1617415567,0,1617415561,79160000001,1.40,Shop,Прочитано,Привет, вот код, заметка, 0"),
        new("Status, values, HLR", Status(0, Subject.Hlr), "1,1617415567,0,250010000000001,79168900000,250,01,Россия,МТС,,"),
        new("Status, values, several", Status(0), "1,1617415567,0,4001,79160000001\n25,1617415568,240,4002,79160000002\n-3,,,4003,79160000003"),
        new("Status, XML", Status(1), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sms>\n<status>1</status>\n<last_date>03.04.2021 05:06:07</last_date>\n<err>0</err>\n<message>A &amp; B</message>\n<type>0</type>\n</sms>"),
        new("Status, XML, several", Status(0), "<list><sms><status>1</status><id>1</id></sms><sms><status>-3</status><id>2</id></sms></list>"),
        new("Status, JSON", Status(1), "{\"status\":1,\"last_date\":\"03.04.2021 05:06:07\",\"last_timestamp\":1617415567,\"flag\":32,\"err\":0,\"cost\":\"1.40\",\"message\":\"\\u041a\\u043e\\u0434\",\"type\":0}"),
        new("Status, JSON, several", Status(0), "[{\"status\":1,\"id\":\"4001\"},{\"status\":-3,\"id\":4002}]"),
        new("Status, not found", Status(1), "-3"),
        new("Status, error as pairs", Status(0), "ERROR = 2 (неверный логин или пароль)", Signs.ErrorSentence),
        new("Status, error as pairs, with an id", Status(1), "ERROR = 9 (подождите, пожалуйста), ID - 275", Signs.ErrorSentence),
        new("Status, error as values", Status(0), "0,-2", Signs.NegativeSecond),
        new("Status, error as values, with an id", Status(1), "541,-9", Signs.NegativeSecond),
        new("Status, error as XML", Status(0), "<result>\n<error>неверный пароль</error>\n<error_code>2</error_code>\n</result>", Signs.Element("error", "error_code")),
        new("Status, error as JSON", Status(2), "{\"error\":\"duplicate request, wait a minute\",\"error_code\":9,\"id\":\"77\"}", Signs.ErrorMember),
        new("Status, an error among several", Status(0), "1,1617415567,0,4001,79160000001\n0,-4", Signs.NegativeSecond),

        // SMSCentre, Delete and Send.
        new("Delete", Responses.CentreDelete, "OK"),
        new("Delete, XML", Responses.CentreDelete, "<result>OK</result>"),
        new("Delete, error", Responses.CentreDelete, "ERROR = 5 (ошибка удаления сообщения)", Signs.ErrorSentence),
        new("Delete, error as XML", Responses.CentreDelete, "<result><error>ошибка</error><error_code>5</error_code></result>", Signs.Element("error", "error_code")),
        new("Send, sentence", Responses.CentreSend(3), "OK - 1 SMS, ID - 4001, COST - 1.40, BALANCE - 98.60"),
        new("Send, values", Responses.CentreSend(2), "4001,1,1.40"),
        new("Send, JSON", Responses.CentreSend(), "{\"id\":4001,\"cnt\":1,\"cost\":\"1.40\",\"balance\":\"98.60\"}"),
        new("Send, error as a sentence", Responses.CentreSend(), "ERROR = 3 (недостаточно средств), ID - 4001", Signs.ErrorSentence),
        new("Send, error as values", Responses.CentreSend(0), "0,-9", Signs.NegativeSecond),
        new("Send, error as JSON", Responses.CentreSend(), "{\"error\":\"no money\",\"error_code\":3,\"id\":4001}", Signs.ErrorMember),

        // Octopush.
        new("Octopush send, XML", Responses.OctopushSend, "<?xml version=\"1.0\" encoding=\"UTF-8\"?><octopush><error_code>000</error_code><cost>0.110</cost><balance>9.45</balance><ticket>SM-4001</ticket><sending_date>1617415567</sending_date><number_of_sendings>2</number_of_sendings><currency_code>€</currency_code><successs><success><recipient>+33600000001</recipient><country_code>FR</country_code><cost>0.055</cost><sms_needed>1</sms_needed></success></successs><failures><failure><recipient>+33600000002</recipient><error_code>150</error_code></failure></failures></octopush>"),
        new("Octopush send, JSON", Responses.OctopushSend, "{\"error_code\":\"000\",\"cost\":0.11,\"ticket\":\"SM-4001\",\"successs\":{\"success\":[{\"recipient\":33600000001,\"cost\":\"0.055\"},{\"recipient\":33600000002}]},\"failures\":[]}"),
        new("Octopush send, v1", Responses.OctopushSend, "{\"sms_ticket\":\"sms_4001\",\"number_of_contacts\":1,\"total_cost\":0.055,\"number_of_sms_needed\":1,\"residual_credit\":9.4}"),
        new("Octopush error, XML", Responses.OctopushSend, "<octopush><error_code>101</error_code><ticket></ticket></octopush>", Signs.ElementNotZero),
        new("Octopush error, v1", Responses.OctopushSend, "{\"code\":121,\"message\":\"No recipient\"}", Signs.CodeNotZero),
        new("Octopush report, JSON", Responses.OctopushDeliveryReport, "{\"message_id\":\"m-1\",\"channel\":\"sms\",\"number\":\"+33600000001\",\"status\":\"DELIVERED\",\"delivery_date\":\"2021-04-03 05:06:07\",\"meta_data\":null}"),
        new("Octopush report, form", Responses.OctopushDeliveryReport, "message_id=m-1&channel=sms&number=%2B33600000001&status=NOT_DELIVERED&delivery_date=2021-04-03+05%3A06%3A07&meta_data=a%26b"),

        // SMSPartner.
        new("SMSPartner send, JSON", Responses.PartnerSend, "{\"success\":true,\"code\":200,\"message_id\":306,\"nb_sms\":1,\"cost\":0.038,\"currency\":\"EUR\"}"),
        new("SMSPartner send, several", Responses.PartnerSend, "{\"success\":true,\"code\":200,\"message_id\":307,\"cost\":0.04,\"currency\":\"EUR\",\"SMSResponse_List\":[{\"success\":true,\"code\":200,\"nbSms\":1,\"cost\":0.04,\"phoneNumber\":\"+33600000001\"},{\"success\":false,\"code\":11,\"phoneNumber\":\"+33600000002\",\"message\":\"Numéro invalide\"}]}"),
        new("SMSPartner send, XML", Responses.PartnerSend, "<result><entry>true</entry><entry>200</entry><entry>306</entry><entry>1</entry><entry>0.038</entry><entry>EUR</entry></result>"),
        new("SMSPartner error, JSON", Responses.PartnerSend, "{\"success\":false,\"code\":9,\"message\":\"Error\",\"errors\":[{\"elementId\":\"children[phoneNumbers].data\",\"message\":\"missing\"}]}", Signs.NoSuccess),
        new("SMSPartner error, XML", Responses.PartnerSend, "<result><entry>false</entry><entry>10</entry><entry>Clé API invalide</entry></result>", Signs.FirstEntryIsFalse),
        new("SMSPartner status", Responses.PartnerStatus, "{\"success\":true,\"code\":200,\"number\":\"+33600000001\",\"messageId\":305,\"statut\":\"Delivered\",\"date\":\"1617415567\",\"stopSms\":false,\"isSpam\":\"0\",\"cost\":\"0.038\",\"currency\":\"EUR\"}"),
        new("SMSPartner status, several", Responses.PartnerStatus, "{\"success\":true,\"code\":200,\"StatutResponse_List\":[{\"success\":true,\"code\":200,\"phoneNumber\":\"+33600000001\",\"messageId\":1,\"status\":\"Not delivered\"},{\"success\":false,\"code\":4,\"phoneNumber\":\"+33600000002\",\"status\":\"Introuvable\"}]}"),
        new("SMSPartner status, error", Responses.PartnerStatus, "{\"success\":false,\"code\":4,\"message\":\"Introuvable\"}", Signs.NoSuccess),
        new("SMSPartner cancel", Responses.PartnerCancel, "{\"success\":true,\"code\":200,\"message\":\"annulé\"}"),
        new("SMSPartner cancel, error", Responses.PartnerCancel, "{\"success\":false,\"code\":6,\"message\":\"trop tard\"}", Signs.NoSuccess),
        new("SMSPartner voice", Responses.PartnerVoice, "{\"success\":true,\"campaignId\":\"c-1\",\"cost\":0.09,\"currency\":\"EUR\",\"nbSms\":1,\"duration\":12.5}"),
        new("SMSPartner voice, error", Responses.PartnerVoice, "{\"success\":false,\"code\":\"PHONE_NUMBER_REQUIRED\",\"message\":\"missing\"}", Signs.NoSuccess),
        new("SMSPartner HLR, JSON", Responses.PartnerHlrNotification, "{\"phone\":\"33600000001\",\"messageId\":\"h-1\",\"mccMnc\":\"20801\",\"ported\":0,\"errorGrpId\":0,\"errorName\":\"NO_ERROR \",\"errorDesc\":\"No Error\",\"date\":\"2021-04-03T05:06:07.355+0000\"}"),
        new("SMSPartner HLR, form", Responses.PartnerHlrNotification, "phone=33600000001&messageId=h-1&mccMnc=20801&ported=1&errorGrpId=27&errorName=EC_ABSENT_SUBSCRIBER&date=2021-04-03T05%3A06%3A07.355%2B0000"),

        // SerwerSMS.
        new("SerwerSMS send", Responses.SerwerSend, "{\"success\":true,\"queued\":1,\"unsent\":1,\"items\":[{\"id\":\"a1\",\"phone\":\"+48500000001\",\"status\":\"queued\",\"queued\":\"2021-04-03 05:06:07\",\"parts\":1,\"text\":\"Kod \\u017c\"},{\"phone\":\"500\",\"status\":\"unsent\",\"error_code\":3002,\"error_message\":\"zły numer\"}]}"),
        new("SerwerSMS error", Responses.SerwerSend, "{\"success\":false,\"error\":{\"code\":1001,\"type\":\"InvalidUser\",\"message\":\"złe hasło\"}}", Signs.ErrorObject),
        new("SerwerSMS error without a flag", Responses.SerwerSend, "{\"error\":{\"code\":1001,\"type\":\"InvalidUser\",\"message\":\"złe hasło\"}}", Signs.ErrorObject),
        new("SerwerSMS HLR", Responses.SerwerHlrCheck, "{\"phone\":\"+48500000001\",\"status\":\"OK\",\"imsi\":260011234567890,\"network\":\"Plus\",\"ported\":true,\"network_ported\":null}"),
        new("SerwerSMS HLR, error", Responses.SerwerHlrCheck, "{\"error\":{\"code\":2000,\"type\":\"InvalidPhone\",\"message\":\"zły numer\"}}", Signs.ErrorObject),

        // SmsManager.
        new("SmsManager send", Responses.ManagerSend, "OK|4001|420777000001,420777000002|order 7"),
        new("SmsManager error", Responses.ManagerSend, "ERROR|103", Signs.ErrorWord),
        new("SmsManager error with words", Responses.ManagerSend, "ERROR|201|neplatný požadavek", Signs.ErrorWord),
        new("SmsManager send, XML", Responses.ManagerSend, "<Result><Response Type=\"OK\" ID=\"0\">Queued</Response><ResponseRequestList><ResponseRequest SmsCount=\"1\" SmsPrice=\"1.1\"><RequestID>4001</RequestID><CustomID>a</CustomID><ResponseNumbersList><Number>420777000001</Number></ResponseNumbersList></ResponseRequest></ResponseRequestList></Result>"),
        new("SmsManager error, XML", Responses.ManagerSend, "<Result><Response Type=\"ERROR\" ID=\"103\">Neplatné přihlášení</Response></Result>", Signs.TypeIsError),
        new("SmsManager state", Responses.ManagerRequestStatus, "420777000001|2|0|2"),
        new("SmsManager state, error", Responses.ManagerRequestStatus, "ERROR|105", Signs.ErrorWord),
    ];

    internal static Sample Named(string name) => All.Single(s => s.Name == name);

    private static IParsing Status(int all, Subject subject = Subject.Sms) => Responses.CentreStatus(all, subject);
}
