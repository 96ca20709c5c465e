using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Codes;

/// <summary>The JSON of <c>codes</c> against the providers' documents, row by row.</summary>
public sealed class DocumentTests
{
    private static readonly Lazy<List<JsonElement>> DocumentedRows = new(() =>
        [.. Tool.Run("codes", "--json").Json().EnumerateArray().Where(row => Text(row, "origin") == "document")]);

    private static readonly Lazy<Dictionary<string, JsonElement>> ByKey = new(() =>
        DocumentedRows.Value.ToDictionary(Key));

    [Fact]
    public void All_473_rows_of_23_sets_are_there()
    {
        Assert.Equal(473, DocumentedRows.Value.Count);
        Assert.Equal(23, DocumentedRows.Value.Select(row => (Text(row, "provider"), Text(row, "set"))).Distinct().Count());
    }

    [Theory]
    [InlineData("Octopush", 59)]
    [InlineData("SmsPartner", 226)]
    [InlineData("SmsCentre", 75)]
    [InlineData("SerwerSms", 84)]
    [InlineData("SmsManager", 29)]
    public void Each_provider_has_its_rows(string provider, int expected)
    {
        Assert.Equal(expected, DocumentedRows.Value.Count(row => Text(row, "provider") == provider));
    }

    [Theory]
    [InlineData("Octopush")]
    [InlineData("SmsPartner")]
    [InlineData("SmsCentre")]
    [InlineData("SerwerSms")]
    [InlineData("SmsManager")]
    public void The_rows_are_exactly_the_documents_in_its_order(string provider)
    {
        Assert.Equal(
            DocumentRow.All.Where(row => row.Provider == provider).Select(row => row.Key),
            DocumentedRows.Value.Where(row => Text(row, "provider") == provider).Select(Key));
    }

    [Fact]
    public void Every_description_is_verbatim()
    {
        foreach (DocumentRow row in DocumentRow.All)
            Assert.Equal((row.Key, row.TextHash), (row.Key, Hash(Text(ByKey.Value[row.Key], "description"))));
    }

    [Fact]
    public void Every_group_is_the_documents()
    {
        foreach (DocumentRow row in DocumentRow.All.Where(row => row.Group is not null))
            Assert.Equal((row.Key, row.Group), (row.Key, Text(ByKey.Value[row.Key], "group")));
    }

    [Theory]
    [InlineData("final", 18)]
    [InlineData("permanent", 64)]
    [InlineData("retry", 11)]
    public void A_columns_facts_are_stated_and_not_inferred(string fact, int expected)
    {
        List<DocumentRow> stated = [.. DocumentRow.All.Where(row => Fact(row, fact) is not null)];

        Assert.Equal(expected, stated.Count);
        foreach (DocumentRow row in stated)
        {
            JsonElement found = ByKey.Value[row.Key];
            Assert.Equal((row.Key, Fact(row, fact)), (row.Key, found.GetProperty(fact).GetBoolean()));
            Assert.DoesNotContain(fact, found.GetProperty("inferred").EnumerateArray().Select(name => name.GetString()));
        }
    }

    [Fact]
    public void What_no_column_states_is_inferred_or_quoted_or_unknown()
    {
        List<CodeInfo> stated =
        [
            .. CodeCatalog.Providers.SelectMany(provider => provider.Sets)
                .SelectMany(set => set.Codes)
                .Where(row => row.Origin == CodeOrigin.Document),
        ];

        Assert.Equal(18, stated.Count(row => row.Final is { Origin: FactOrigin.Documented, Because: null }));
        Assert.Equal(64, stated.Count(row => row.Permanent is { Origin: FactOrigin.Documented, Because: null }));
        Assert.Equal(11, stated.Count(row => row.Retry is { Origin: FactOrigin.Documented, Because: null }));
    }

    [Fact]
    public void The_http_status_is_the_documents_for_11_rows_and_null_for_all_others()
    {
        Assert.Equal(11, DocumentRow.All.Count(row => row.Http is not null));
        foreach (DocumentRow row in DocumentRow.All)
        {
            JsonElement status = ByKey.Value[row.Key].GetProperty("httpStatus");
            Assert.Equal((row.Key, row.Http), (row.Key, status.ValueKind == JsonValueKind.Null ? null : status.GetInt32()));
        }
    }

    private static string Key(JsonElement row) => $"{Text(row, "provider")} {Text(row, "set")} {Text(row, "code")} {Text(row, "label")}";

    private static bool? Fact(DocumentRow row, string fact) => fact switch
    {
        "final" => row.Final,
        "permanent" => row.Permanent,
        "retry" => row.Retry,
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private static string? Hash(string? text) =>
        text is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
