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
    /// <param name="request">What is to be decoded.</param>
    /// <param name="input">Standard input, read where the request holds no body.</param>
    /// <exception cref="InputException">The body is no such reply, or what is known beside it is wrong.</exception>
    public static IReply Read(DecodeRequest request, Stream input)
    {
        foreach (KeyValuePair<string, string> option in request.Options)
            Check(request.Parser, option);
        Encoding? charset = request.Encoding == null ? null : EncodingOf(request.Encoding);
        byte[] utf8 = request.Body == null
            ? ToUtf8(ReadAll(input), charset, request.Parser.Charset)
            : Encoding.UTF8.GetBytes(request.Body);
        ParseResult<IReply> read = request.Parser.Read(utf8, request.Format, request.HttpStatus, request.Options);
        return read.Success ? read.Reply : throw new InputException(ReplyText.InCharacters(read.Failure, utf8, utf8.Length).Message);
    }

    private static byte[] ReadAll(Stream input)
    {
        try
        {
            return ReplyText.ReadAll(input);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException("standard input can't be read: " + e.Message);
        }
    }

    private static byte[] ToUtf8(byte[] body, Encoding? charset, string usual)
    {
        charset ??= ReplyText.CharsetOf(body, usual);
        return ReplyText.IsUtf8(charset) ? body : Encoding.Convert(charset, Encoding.UTF8, body);
    }

    private static Encoding EncodingOf(string name) => ReplyText.TryCharset(name) ?? throw new InputException(
        $"there is no charset '{name}'. utf-8, windows-1250, windows-1251, windows-1252, koi8-r and iso-8859-2 are some that are.");

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
