using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SmsCodes.Fuzz.Inputs;
using SmsCodes.Fuzz.Running;
using SmsCodes.Replies.Tests.Mutations;
using SmsCodes.Replies.Tests.Support;
using SmsCodes.SmsCentre;

namespace SmsCodes.Fuzz.Targets;

/// <summary>Bodies, each read in every way by one of the generated parsers.</summary>
internal sealed class BodiesTarget : FuzzTarget
{
    private static readonly BodyInputs Inputs = new([.. Samples.All.Select(s => s.Body)]);

    /// <summary>Every response, and the one with options under several of them.</summary>
    private static readonly IParsing[] Parsings =
    [
        .. Samples.All.Select(s => s.Parsing).Distinct(), Responses.CentreStatus(), Responses.CentreStatus(1, Subject.Email), Responses.CentreStatus(2, Subject.Hlr),
        Responses.CentreSend(), Responses.CentreSend(0), Responses.CentreSend(1),
    ];

    // One object each, read again and again, as they are meant to be.
    private static readonly Dictionary<IParsing, CodesAlone> Codes = Parsings.ToDictionary(p => p, p => p.Codes());

    private static readonly Encoding[] Charsets =
        [Encoding.Latin1, Encoding.Unicode, Encoding.ASCII, Encoding.UTF32, CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!, CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!];

    private int _next;

    internal override string Name => "bodies";

    internal override string Summary => "bodies through every generated parser, from a string, from UTF-8, and from bytes of another charset; the codes alone compared with those of the whole reply";

    internal override FuzzInput Make(Random random)
    {
        // Each parser in its turn, and mostly with a body that is meant for it.
        _next++;
        return FuzzInput.OfBody(Inputs.Make(random));
    }

    internal override object? Run(FuzzInput input)
    {
        IParsing parsing = Parsings[_next % Parsings.Length];
        byte[] body = input.Body;
        string text = Encoding.UTF8.GetString(body);
        CodesAlone codes = Codes[parsing];
        return new Answers(parsing, text, codes, codes.Utf8(body), parsing.Utf8(body), parsing.Text(text), parsing.In(Charsets[_next / Parsings.Length % Charsets.Length], body));
    }

    internal override void Check(FuzzInput input, object? result, long number)
    {
        var answers = (Answers)result!;
        if (answers.HasCodes != (answers.Utf8 != null) || (number % 10 == 0 && answers.Codes.Shown() != answers.Codes.ShownOf(answers.Utf8)))
            throw new CheckException("The codes alone are not those of the whole reply.", answers.Codes.Shown() + "\n" + answers.Codes.ShownOf(answers.Utf8));
        // Of the bytes that the text has: those that are no UTF-8 are other ones, and more of them.
        if (number % 10 == 0 && Shown.Reply(answers.Parsing.Utf8(Encoding.UTF8.GetBytes(answers.Body))) is var fromUtf8 && fromUtf8 != Shown.Reply(answers.Text))
            throw new CheckException("A body is read otherwise from a string than from UTF-8.", fromUtf8 + "\n" + Shown.Reply(answers.Text));
        if (answers.Utf8 != null)
            return;
        SmsReplyException failure = answers.Parsing.Failure(input.Body) ?? throw new CheckException("There is neither a reply nor a failure.", "");
        if (failure.Offset < 0 || failure.Offset > input.Body.Length || failure.InnerException != null)
            throw new CheckException("A failure lies outside the body.", $"{failure.Offset}");
        if (!Sayings.Add(failure.Expected) || Sayings.Count < MostSayings)
            return;
        throw new CheckException("What was expected depends on the body.", failure.Expected);
    }

    /// <summary>All that failures ever said: what is made of the catalogue is a small set, what is made of bodies is not.</summary>
    private static readonly HashSet<string> Sayings = [];

    private const int MostSayings = 200;

    /// <summary>What became of a body.</summary>
    private sealed record Answers(IParsing Parsing, string Body, CodesAlone Codes, bool HasCodes, IReply? Utf8, IReply? Text, IReply? OtherCharset);
}
