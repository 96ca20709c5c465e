using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SmsCodes.Cli.Decoding;

/// <summary>Reads a body with the generated parser of its response.</summary>
internal static class Decoder
{
    /// <summary>Reads the body.</summary>
    /// <exception cref="InputException">The body is no such reply, or what is known beside it is wrong.</exception>
    public static IReply Read(DecodeRequest request)
    {
        foreach (KeyValuePair<string, string> option in request.Options)
            Check(request.Parser, option);
        byte[] utf8 = request.Body == null ? ToUtf8(ReadInput(), request) : Encoding.UTF8.GetBytes(request.Body);
        ParseResult<IReply> read = request.Parser.Read(utf8, request.Format, request.HttpStatus, request.Options);
        return read.Success ? read.Reply : throw new InputException(read.Failure!.Message);
    }

    private static byte[] ReadInput()
    {
        using Stream input = Console.OpenStandardInput();
        using var body = new MemoryStream();
        input.CopyTo(body);
        return body.ToArray();
    }

    private static byte[] ToUtf8(byte[] body, DecodeRequest request)
    {
        Encoding encoding = request.Encoding == null ? ReplyText.CharsetOf(body, request.Parser.Charset) : EncodingOf(request.Encoding);
        return encoding.CodePage == Encoding.UTF8.CodePage ? body : Encoding.Convert(encoding, Encoding.UTF8, body);
    }

    private static Encoding EncodingOf(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            throw new InputException($"there is no charset '{name}'; windows-1251, koi8-r and utf-8 are some that are.");
        }
    }

    private static void Check(ReplyParser parser, KeyValuePair<string, string> option)
    {
        string? choices = parser.Options.FirstOrDefault(known => known.StartsWith(option.Key + "=", StringComparison.Ordinal));
        if (choices == null)
        {
            string all = parser.Options.Count == 0 ? "It has none." : $"Its options are {string.Join(", ", parser.Options)}.";
            throw new InputException($"{parser.Provider} {parser.Response} has no option '{option.Key}'. {all}");
        }

        string[] values = choices[(option.Key.Length + 1)..].Split('|');
        if (!values.Contains(option.Value, StringComparer.Ordinal))
            throw new InputException($"'{option.Value}' is no value of option '{option.Key}'. Its values are {string.Join(", ", values)}.");
    }
}
