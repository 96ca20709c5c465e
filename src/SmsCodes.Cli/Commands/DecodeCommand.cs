using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Linq;
using SmsCodes.Cli.Catalogues;
using SmsCodes.Cli.Decoding;
using SmsCodes.Cli.Lookup;
using SmsCodes.Cli.Output;

namespace SmsCodes.Cli.Commands;

/// <summary>The verb <c>decode</c>: reads a body as a client would, and says what it means.</summary>
internal static class DecodeCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(Screen screen)
    {
        var provider = new Argument<string>("PROVIDER") { Description = "A provider's name, in any case of letters." };
        var response = new Argument<string>("RESPONSE") { Description = "A declared response of the provider, such as Send or Status." };
        provider.Validators.Add(WrongUsage.RefuseOptions);
        response.Validators.Add(WrongUsage.RefuseOptions);
        var format = new Option<ReplyFormat?>("--format")
        {
            Description = "The body's form: json, xml, keyValue, delimited, form or text. Without it, the body's first characters tell it.",
            HelpName = "FORMAT",
            CustomParser = ReadFormat,
        };
        var options = new Option<string[]>("--option")
        {
            Description = "What the request asked for, where the body can't tell: all=1, subject=hlr. May be given several times.",
            HelpName = "KEY=VALUE",
        };
        var encoding = new Option<string?>("--encoding")
        {
            Description = "The body's charset. Without it, UTF-8 where the body is, else the one that the provider uses.",
            HelpName = "NAME",
        };
        var httpStatus = new Option<int?>("--http-status") { Description = "The HTTP status that the body came with.", HelpName = "N" };
        var body = new Option<string?>("--body") { Description = "The body. Without it, standard input is read.", HelpName = "TEXT" };
        Option<string[]> catalog = CatalogOption.Create();
        Option<bool> json = JsonOption.Create();

        var command = new Verb(
            "decode",
            "Reads the body of a reply with the generated parsers: its fields, each code explained, and what to do.",
            $"""
            Responses:
            {Responses()}

            Examples:
              smscodes decode smscentre status --body '0,-2'
              smscodes decode smsmanager send --http-status 503 --body ''
              smscodes decode smscentre status --option all=1 --option subject=sms --encoding windows-1251 < body.txt
              smscodes decode smscentre status --catalog ours.smscodes.yaml --body 'Status = 77'

            With --json: provider, response, format, outcome (ok, partlyFailed, error), message, results (a field a key; what the reply says of
            all of them is in each), and codes (field, result, set, code, name, known). Besides: reply, the fields of an error, or of a reply with
            results; and doubts, where there is more than one reading.

            A body that is no such reply: exit code 1, with what was expected and where it broke, in characters from its start.
            """)
        {
            provider,
            response,
            format,
            options,
            encoding,
            httpStatus,
            body,
            catalog,
            json,
        };
        command.SetAction(call =>
        {
            KnownProviders known = KnownProviders.With(screen, call.GetValue(catalog));
            CodeProvider of = ProviderLookup.Provider(known.All, call.GetRequiredValue(provider));
            var request = new DecodeRequest(
                ResponseLookup.Find(known, of, call.GetRequiredValue(response)),
                call.GetValue(format) ?? ReplyFormat.Unknown,
                call.GetValue(httpStatus),
                [.. (call.GetValue(options) ?? []).Select(Pair)],
                call.GetValue(encoding),
                call.GetValue(body));
            return Run(screen, of, request, call.GetValue(json));
        });
        return command;
    }

    private static string Responses() => string.Join('\n', ReplyCatalog.Parsers
        .GroupBy(parser => parser.Provider, Words)
        .Select(provider => $"  {provider.Key,-12}{string.Join(", ", provider)}"));

    private static string Words(ReplyParser parser) =>
        parser.Options.Count == 0 ? parser.Response : $"{parser.Response} ({string.Join(", ", parser.Options)})";

    private static int Run(Screen screen, CodeProvider provider, DecodeRequest request, bool json)
    {
        IReply reply = new OverlaidReply(Decoder.Read(request, screen.Input), provider);
        if (json)
            ReplyJson.Write(screen.Output, request, reply);
        else
            ReplyPage.Write(screen, request, reply);
        return ExitCode.Done;
    }

    private static ReplyFormat? ReadFormat(ArgumentResult argument)
    {
        string text = argument.Tokens[0].Value;
        foreach (ReplyFormat format in Enum.GetValues<ReplyFormat>())
        {
            if (format != ReplyFormat.Unknown && string.Equals(format.ToString(), text, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        argument.AddError($"There is no format '{text}'. The formats are json, xml, keyValue, delimited, form and text.");
        return null;
    }

    private static KeyValuePair<string, string> Pair(string option)
    {
        int sign = option.IndexOf('=');
        return sign > 0
            ? new(option[..sign], option[(sign + 1)..])
            : throw new InputException($"'{option}' is no option; write KEY=VALUE, such as all=1.");
    }
}
