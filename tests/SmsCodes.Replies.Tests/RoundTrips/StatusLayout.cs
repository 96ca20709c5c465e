using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using SmsCodes.SmsCentre;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>A layout of SMSCentre's status reply: what fields it has in which order, as the document shows it.</summary>
/// <param name="Fmt">0 pairs, 1 values with commas between them, 2 XML, 3 JSON.</param>
/// <param name="All">How much was asked for.</param>
/// <param name="IsHlr">Whether it is the answer to an HLR request.</param>
/// <param name="IsList">Whether several messages were asked for.</param>
internal sealed record StatusLayout(int Fmt, int All, bool IsHlr, bool IsList)
{
    private static readonly string[] Subscriber = ["imsi", "msc", "mcc", "mnc", "cn", "net", "rcn", "rnet"];

    /// <summary>Every layout there is.</summary>
    internal static StatusLayout[] Every { get; } =
    [
        .. from fmt in Enumerable.Range(0, 4)
           from all in Enumerable.Range(0, 3)
           from isHlr in new[] { false, true }
           from isList in new[] { false, true }
           select new StatusLayout(fmt, all, isHlr, isList),
    ];

    internal Subject Subject => IsHlr ? Subject.Hlr : Subject.Sms;

    /// <summary>Texts that may hold a comma in any layout.</summary>
    internal static bool IsFree(string name) => name is "message" or "comment" or "country" or "operator" or "region" or "cn" or "net" or "rcn" or "rnet";

    /// <summary>The names of the fields, in order.</summary>
    internal IReadOnlyList<string> Names => Fmt switch { 0 => PairNames(), 1 => ValueNames(), _ => ElementNames() };

    private string[] PairNames() =>
    [
        "status", "last_date", "err", .. Part(IsHlr, Subscriber), .. Part(All > 0, "send_date", "phone"),
        .. Part(All == 2, IsHlr ? ["country", "operator", "region"] : ["mccmnc", "country", "operator", "operator_orig", "region"]),
        .. Part(All > 0, "cost", "sender_id", "status_name", "message"), .. Part(All > 0 && !IsHlr, "comment"), .. Part(All > 0, "type"),
        .. Part(IsList, "id"), .. Part(IsList && All == 0, "phone"),
    ];

    private string[] ValueNames() =>
    [
        "status", "last_timestamp", "err", .. Part(IsHlr, Subscriber), .. Part(All > 0, "send_timestamp", "phone"),
        .. Part(All == 2, "country", "operator", "region"), .. Part(All > 0, "cost", "sender_id", "status_name", "message"),
        .. Part(All > 0 && !IsHlr, "comment"), .. Part(All > 0, "type"), .. Part(IsList, "id"), .. Part(IsList && All == 0, "phone"),
    ];

    private string[] ElementNames() =>
    [
        "status", "last_date", "last_timestamp", "flag", "err", .. Part(IsHlr, Subscriber),
        .. Part(All > 0, "send_date", "send_timestamp", "phone", "cost", "sender_id", "status_name", "message"), .. Part(All > 0 && !IsHlr, "comment"),
        .. Part(All == 2 && !IsHlr, "mccmnc"), .. Part(All == 2, "country", "operator"), .. Part(All == 2 && !IsHlr, "operator_orig"), .. Part(All == 2, "region"),
        .. Part(All > 0, "type"), .. Part(All > 0 && !IsHlr, "sms_cnt"), .. Part(IsList, "id"), .. Part(IsList && All == 0, "phone"),
    ];

    /// <summary>Random fields of a message.</summary>
    /// <param name="free">Texts for the fields that may hold a comma.</param>
    internal Gen<Field[]> Message(Gen<string> free) =>
        from fields in Gen.CollectToArray(Names, name => FieldOf(name, free))
        from left in Gen.Choose(0, 3)
        from which in Gen.Choose(0, fields.Length)
        select Fmt != 1 && left == 0 ? [.. fields.Where((f, i) => i != which || f.Name is "status" or "message" or "comment" or "type")] : fields;

    private Gen<Field> FieldOf(string name, Gen<string> free)
    {
        Gen<string> texts = Fields.Plain;
        return name switch
        {
            "status" => Fields.Code(name, -3, -1, 0, 1, 2, 3, 20, 22, 23, 24, 25),
            "err" => Fields.Code(name, 0, 1, 6, 11, 12, 13, 200, 255).OrEmpty(),
            "type" => Fields.Code(name, 0, 1, 2, 7),
            "last_date" or "send_date" => Fields.MoscowTime(name).OrEmpty(),
            "last_timestamp" or "send_timestamp" => Fields.Seconds(name).OrEmpty(),
            "flag" => Gen.Choose(0, 65535).Select(n => new Field(name, $"{n}", $"{n}", true, false)),
            "cost" => Fields.Decimal(name).OrEmpty(),
            "sms_cnt" => Fields.Integer(name).OrEmpty(),
            "id" => Fields.Digits(name, 19),
            "phone" or "imsi" or "msc" or "mcc" or "mnc" or "mccmnc" => Fields.Digits(name).OrEmpty(""),
            "message" or "comment" => Fields.Free(name, free),
            // The last field of all: blanks at the end of a body are none of it.
            "rnet" when Fmt == 1 && All == 0 && !IsList => Fields.Free(name, free.Select(text => text.TrimEnd(' '))),
            // Pairs keep the blanks of message and comment alone.
            _ when IsFree(name) && Fmt != 0 => Fields.Free(name, free),
            _ => Fmt == 0 ? Fields.Trimmed(name, texts) : Fields.Text(name, texts),
        };
    }

    private static string[] Part(bool isThere, params string[] names) => isThere ? names : [];
}
