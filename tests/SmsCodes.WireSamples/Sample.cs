using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace SmsCodes.WireSamples;

/// <summary>A body, what is known beside it, and what it means.</summary>
internal sealed record Sample
{
    /// <summary>The sample's name.</summary>
    public required string Id { get; init; }

    /// <summary>The provider.</summary>
    public required string Provider { get; init; }

    /// <summary>The response.</summary>
    public required string Response { get; init; }

    /// <summary>The body's form, or null.</summary>
    public required string? Format { get; init; }

    /// <summary>The HTTP status, or null.</summary>
    public required string? HttpStatus { get; init; }

    /// <summary>Options, each as <c>key=value</c>.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>The body, in each charset that the sample has it in; the charset is null for UTF-8.</summary>
    public required IReadOnlyList<(byte[] Body, string? Encoding)> Bodies { get; init; }

    /// <summary>What the body means.</summary>
    public required JsonElement Expect { get; init; }

    /// <summary>The samples of a file whose response the contract covers.</summary>
    /// <exception cref="FormatException">A line is no sample.</exception>
    public static IReadOnlyList<Sample> Load(string file)
    {
        var samples = new List<Sample>();
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                JsonElement sample = JsonDocument.Parse(line).RootElement;
                if (TextOf(sample, "response") is { } response)
                    samples.Add(Of(sample, response));
            }
            catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                // The line isn't repeated: it holds a body.
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: no sample: {problem.GetType().Name}"));
            }
        }

        return samples;
    }

    private static Sample Of(JsonElement sample, string response) => new()
    {
        Id = TextOf(sample, "id")!,
        Provider = TextOf(sample, "provider")!,
        Response = response,
        Format = TextOf(sample, "format"),
        HttpStatus = TextOf(sample, "http_status"),
        Options = sample.TryGetProperty("options", out JsonElement options)
            ? [.. options.EnumerateObject().Select(option => $"{option.Name}={option.Value}")]
            : [],
        Bodies = [.. BodiesOf(sample)],
        Expect = sample.GetProperty("expect"),
    };

    private static IEnumerable<(byte[] Body, string? Encoding)> BodiesOf(JsonElement sample)
    {
        string? encoded = TextOf(sample, "body_base64");
        if (TextOf(sample, "body") is { } body)
            yield return (Encoding.UTF8.GetBytes(body), null);
        else if (encoded == null)
            yield return ([], null);
        if (encoded != null)
            yield return (Convert.FromBase64String(encoded), TextOf(sample, "encoding"));
    }

    private static string? TextOf(JsonElement sample, string key) =>
        sample.TryGetProperty(key, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;
}
