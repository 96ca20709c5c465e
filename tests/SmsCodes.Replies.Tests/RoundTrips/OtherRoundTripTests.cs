using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.Replies.Tests.Support;
using Xunit;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>Replies of the other providers are read back as they were written.</summary>
public sealed class OtherRoundTripTests
{
    private static readonly Gen<Field[]> Campaign = Some(
        Fields.Decimal("cost"), Fields.Decimal("balance"), Fields.Text("ticket", Fields.WithCommas), Fields.Seconds("sending_date"),
        Fields.Integer("number_of_sendings"), Fields.Text("currency_code", Fields.Plain));

    private static readonly Gen<Field[]> Sent = Some(
        Fields.Text("recipient", Fields.Plain), Fields.Text("country_code", Fields.WithCommas), Fields.Decimal("cost"), Fields.Integer("sms_needed"));

    private static readonly Gen<Field[]> NotSent = All(Fields.Code("error_code", 150, 151, 152).Where(f => f.Text != "0"), Fields.Digits("recipient"));

    private static readonly Gen<Field[]> Positional = All(
        Fields.Digits("message_id"), Gen.Choose(0, 99).Select(n => Number("nb_sms", n)), Fields.Decimal("cost"), Gen.Elements("EUR", "€", "a & b", "<USD>").Select(t => new Field("currency", t, t, false, false)));

    private static readonly Gen<Field[]> PositionalPart = All(
        Gen.Constant(new Field("success", "true", "True", false, false)), Gen.Constant(Number("code", 200)), Gen.Choose(0, 9).Select(n => Number("nbSms", n)),
        Fields.Decimal("cost"), Fields.Digits("phoneNumber"));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task Octopush_in_XML() => Check(Responses.OctopushSend, Campaign, Sent, NotSent, (reply, sent, failed, choices) =>
    {
        var xml = new XmlWriter(choices);
        string List(string list, string item, Field[][] all) => all.Length == 0 ? $"<{list}/>" : xml.List(list, all.Select(f => xml.List(item, f.Select(xml.Element))));
        return xml.Document(xml.Element(
            "octopush", ["<error_code>000</error_code>", .. reply.Select(xml.Element), List("successs", "success", sent), List("failures", "failure", failed)]));
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task Octopush_in_JSON() => Check(Responses.OctopushSend, Campaign, Sent, NotSent, (reply, sent, failed, choices) =>
    {
        // None is an empty list, one is an object, several are a list.
        var json = new JsonWriter(choices);
        string List(string item, Field[][] all) => all.Length switch
        {
            0 => "[]",
            1 => json.Object([], (item, json.Object(all[0]))),
            _ => json.Object([], (item, json.List(all.Select(f => json.Object(f))))),
        };
        return json.Object(reply, ("error_code", "\"000\""), ("successs", List("success", sent)), ("failures", List("failure", failed)));
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task SmsPartner_in_JSON() => Check(
        Responses.PartnerSend,
        Some(Fields.Digits("message_id"), Fields.Integer("nb_sms"), Fields.Decimal("cost"), Fields.Text("currency", Fields.Plain), Fields.CivilTime("scheduledDeliveryDate")),
        All(Fields.Digits("phoneNumber"), Fields.Integer("nbSms"), Fields.Decimal("cost"), Gen.Constant(new Field("success", "true", "True", false, false))),
        All(Fields.Digits("phoneNumber"), Fields.Code("code", 11).Where(f => f.Text is not ("0" or "200")), Fields.Text("message", Fields.WithCommas), Gen.Constant(new Field("success", "false", "False", false, false))),
        (reply, sent, failed, choices) =>
        {
            var json = new JsonWriter(choices);
            Field[][] all = [.. sent, .. failed];
            (string, string)[] list = all.Length == 0 ? [] : [(choices.Next(2) == 0 ? "SMSResponse_List" : "SMSResponseList", json.List(all.Select(f => json.Object(f))))];
            return json.Object(reply, [("success", "true"), ("code", choices.Next(2) == 0 ? "200" : "\"200\""), .. list]);
        });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task SmsPartner_by_position_in_XML() => Check(Responses.PartnerSend, Positional, PositionalPart, PositionalPart, (reply, sent, more, choices) =>
    {
        // With a list of parts the currency comes before the cost, and the count last.
        var xml = new XmlWriter(choices);
        string Entry(Field field) => xml.Element(field with { Name = "entry" });
        Field[][] parts = [.. sent, .. more];
        Field[] ordered = parts.Length == 0 ? reply : [reply[0], reply[3], reply[2], reply[1]];
        string list = parts.Length == 0 ? "" : xml.List("entry", parts.Select(p => xml.List("entry", p.Select(Entry))));
        return xml.Document(xml.List("result", ["<entry>true</entry>", "<entry>200</entry>", .. ordered.Select(Entry), list]));
    });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task SerwerSms_in_JSON() => Check(
        Responses.SerwerSend,
        All(Fields.Integer("queued"), Gen.Constant(Number("unsent", 0))),
        Some(Fields.Text("id", Fields.Plain), Fields.Digits("phone"), Gen.Constant(new Field("status", "queued", "queued", false, false)), Fields.CivilTime("queued"), Fields.Integer("parts"), Fields.Free("text", Fields.WithCommas), Fields.Digits("stat_id")),
        All(Fields.Digits("phone"), Gen.Constant(new Field("status", "unsent", "unsent", false, false)), Fields.Code("error_code", 3000), Fields.Text("error_message", Fields.WithCommas.Select(t => "x" + t))),
        (reply, sent, failed, choices) =>
        {
            var json = new JsonWriter(choices);
            return json.Object(reply, ("success", "true"), ("items", json.List(sent.Concat(failed).Select(f => json.Object(f)))));
        });

    [Fact(Timeout = Guard.Milliseconds)]
    public Task SmsManager_in_a_line() => Guard.Run(() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Request(Fields.WithCommas.Select(t => t.Replace("|", "").Trim())).ToArbitrary(), fields =>
        {
            string line = string.Join('|', fields.Take(3).Select(f => f.Text).Prepend("OK"));
            Assert.Equal(Written(fields[..3]), Shown.Fields(Assert.Single(Responses.ManagerSend.Text(line)!.ResultFields)));
        })));

    [Fact(Timeout = Guard.Milliseconds)]
    public Task SmsManager_in_XML() => Guard.Run(() => FsCheck.Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Request(Fields.WithCommas).ListOf().ToArbitrary(), Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), (requests, style) =>
        {
            var xml = new XmlWriter(new Random(style));
            IEnumerable<string> items = requests.Select(fields =>
                $"<ResponseRequest SmsCount='{fields[3].Text}' SmsPrice=\"{fields[4].Text}\">" + xml.Element(fields[0] with { Name = "RequestID" }) + xml.Element(fields[2] with { Name = "CustomID" })
                + xml.List("ResponseNumbersList", fields[1].Text.Split(',').Select(n => $"<Number>{n}</Number>")) + "</ResponseRequest>");
            string body = xml.Document(xml.List("Result", ["<Response Type=\"OK\" ID=\"0\">Queued</Response>", xml.List("ResponseRequestList", items)]));

            IReply? reply = Responses.ManagerSend.Text(body);

            Assert.NotNull(reply);
            Assert.Equal(ReplyOutcome.Ok, reply.Outcome);
            Assert.Equal(requests.Select(f => Written(f)), reply.ResultFields.Select(Shown.Fields));
        })));

    private static Task Check(
        IParsing parsing, Gen<Field[]> reply, Gen<Field[]> success, Gen<Field[]> failure, Func<Field[], Field[][], Field[][], Random, string> write)
    {
        Gen<(Field[] Reply, Field[][] Sent, Field[][] Failed, int Style)> replies =
            from fields in reply
            from sent in success.ListOf()
            from failed in failure.ListOf()
            from style in Gen.Choose(0, int.MaxValue - 1)
            select (fields, sent.Take(3).ToArray(), failed.Take(2).ToArray(), style);
        return Guard.Run(() => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(replies.ToArbitrary(), written =>
        {
            string body = write(written.Reply, written.Sent, written.Failed, new Random(written.Style));

            IReply? read = parsing.Text(body);

            Assert.True(read != null, body);
            Assert.False(parsing.HasError(read), body);
            Assert.Empty(read.Doubts);
            Assert.Equal(Written(written.Reply), Shown.Fields(read.Fields.Where(f => f.Name is not ("code" or "error_code"))));
            Assert.Equal(
                written.Sent.Concat(written.Failed).Select(Written).Order(StringComparer.Ordinal), read.ResultFields.Select(Shown.Fields).Order(StringComparer.Ordinal));
            Assert.Equal(Shown.Reply(read), Shown.Reply(parsing.Utf8(Encoding.UTF8.GetBytes(body))));
        })));
    }

    private static Gen<Field[]> Request(Gen<string> customIds) =>
        from id in Fields.Digits("request_id", 19)
        from numbers in Fields.Digits("", 12).Select(f => f.Text).NonEmptyListOf()
        from custom in Fields.Text("custom_id", customIds)
        from count in Gen.Choose(0, 99)
        from price in Fields.Decimal("sms_price")
        select new[] { id, new Field("numbers", string.Join(',', numbers), "[" + string.Join('|', numbers) + "]", false, false), custom, Number("sms_count", count), price };

    private static Gen<Field[]> All(params Gen<Field>[] fields) => Gen.CollectToArray(fields, field => field);

    /// <summary>The first of the fields, and any of the others.</summary>
    private static Gen<Field[]> Some(params Gen<Field>[] fields) =>
        from all in All(fields)
        from kept in Gen.SubListOf(all.Skip(1))
        select all.Take(1).Concat(kept).ToArray();

    private static string Written(IEnumerable<Field> fields) =>
        string.Join('\n', fields.Where(f => f.Value != null).Select(f => $"{f.Name}={f.Value}").Order(StringComparer.Ordinal));

    private static Field Number(string name, int number)
    {
        string text = number.ToString(CultureInfo.InvariantCulture);
        return new Field(name, text, text, true, false);
    }
}
