using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using SmsCodes.Cli.Output;
using SmsCodes.Cli.Tests.Running;
using Xunit;

namespace SmsCodes.Cli.Tests.Codes;

/// <summary>The shape of the JSON that <c>codes</c> prints.</summary>
public sealed class CodesJsonTests
{
    private static readonly string[] Keys =
    [
        "provider", "set", "title", "code", "name", "label", "description", "language", "english", "group", "category",
        "final", "permanent", "retry", "retryAfter", "httpStatus", "inferred", "because", "origin", "retired", "aliasOf",
    ];

    [Fact]
    public void Every_row_has_every_key_in_the_order_of_the_contract()
    {
        foreach (JsonElement row in Rows())
            Assert.Equal(Keys, row.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void Nothing_but_json_is_printed()
    {
        ToolResult result = Tool.Run("codes", "--json");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.StartsWith("[", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("]", result.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("smsmanager", "Požadavek čeká na odeslání")]
    [InlineData("smspartner", "L'adresse source est sur la liste noire")]
    [InlineData("serwersms", "Wyczerpano limit dostępnych wiadomości")]
    public void Words_of_any_language_stay_readable(string provider, string words)
    {
        string output = Tool.Run("codes", provider, "--json").Output;

        Assert.Contains(words, output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_in_full()
    {
        JsonElement row = Rows("smscentre", "requesterror").Single(row => row.GetProperty("code").GetString() == "9");

        Assert.Equal("SmsCentre", row.GetProperty("provider").GetString());
        Assert.Equal("RequestError", row.GetProperty("set").GetString());
        Assert.Equal("Message statuses. Server response and error codes", row.GetProperty("title").GetString());
        Assert.Equal("TooManyRequests", row.GetProperty("name").GetString());
        Assert.Equal("en", row.GetProperty("language").GetString());
        Assert.Equal(row.GetProperty("description").GetString(), row.GetProperty("english").GetString());
        Assert.Equal("RateLimited", row.GetProperty("category").GetString());
        Assert.True(row.GetProperty("retry").GetBoolean());
        Assert.Equal(60, row.GetProperty("retryAfter").GetInt32());
        Assert.False(row.GetProperty("permanent").GetBoolean());
        Assert.Equal("document", row.GetProperty("origin").GetString());
        foreach (string name in new[] { "label", "group", "final", "httpStatus", "retired", "aliasOf" })
            Assert.Equal((name, JsonValueKind.Null), (name, row.GetProperty(name).ValueKind));
    }

    [Theory]
    [InlineData("octopush", "apiresult", "Ok", "000")]
    [InlineData("smscentre", "messagestatus", "NotFound", "-3")]
    [InlineData("smscentre", "templatetype", "Service", "00")]
    [InlineData("smsmanager", "error", "SystemError", "9xx")]
    [InlineData("smsmanager", "error", "ServiceUnavailable", null)]
    [InlineData("smspartner", "messagestatus", "NotDelivered", "not delivered")]
    public void A_code_stands_as_the_document_prints_it(string provider, string set, string name, string? code)
    {
        JsonElement row = Rows(provider, set).Single(row => row.GetProperty("name").GetString() == name);

        Assert.Equal(code, row.GetProperty("code").GetString());
    }

    [Fact]
    public void A_code_printed_under_two_names_stands_twice_and_one_names_the_other()
    {
        List<JsonElement> rows = [.. Rows("smspartner", "hlrerror").Where(row => row.GetProperty("code").GetString() == "2053")];

        Assert.Equal(
            ["EC_BLACKLISTED_SENDERADDRESS", "EC_SOURCE_ADDRESS_BLACKLISTED"],
            rows.Select(row => row.GetProperty("label").GetString()));
        Assert.Equal([null, rows[0].GetProperty("name").GetString()], rows.Select(row => row.GetProperty("aliasOf").GetString()));
    }

    [Fact]
    public void Observed_rows_are_told_from_documented_ones()
    {
        JsonElement row = Rows("smspartner", "cancelerror").Single(row => row.GetProperty("code").GetString() == "200");

        Assert.Equal("observed", row.GetProperty("origin").GetString());
    }

    [Fact]
    public void Provider_and_set_narrow_the_list_in_any_case_of_letters()
    {
        Assert.All(Rows("SMSMANAGER"), row => Assert.Equal("SmsManager", row.GetProperty("provider").GetString()));
        Assert.Equal(29, Rows("smsManager").Count);
        Assert.Equal(11, Rows("smsmanager", "ERROR").Count);
    }

    [Fact]
    public void Inferred_names_what_the_document_does_not_state_with_one_reason()
    {
        JsonElement row = RowOf(SampleSet.Row(
            permanent: new CodeFact(true, FactOrigin.Inferred, "It lasts."),
            retry: new RetryAdvice(RetryDecision.No, null, FactOrigin.Inferred, "It lasts.")));

        Assert.Equal(["permanent", "retry"], row.GetProperty("inferred").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Equal("It lasts.", row.GetProperty("because").GetString());
    }

    [Fact]
    public void Different_reasons_each_name_their_fact()
    {
        JsonElement row = RowOf(SampleSet.Row(
            final: new CodeFact(true, FactOrigin.Inferred, "An end."),
            permanent: new CodeFact(false, FactOrigin.Documented, "The sentence."),
            retry: new RetryAdvice(RetryDecision.Yes, TimeSpan.FromHours(1), FactOrigin.Inferred, "A quota.")));

        Assert.Equal(["final", "retry"], row.GetProperty("inferred").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Equal("final: An end.; retry: A quota.", row.GetProperty("because").GetString());
        Assert.Equal(3600, row.GetProperty("retryAfter").GetInt32());
    }

    [Fact]
    public void Where_nobody_knows_nothing_is_false()
    {
        JsonElement row = RowOf(SampleSet.Row());

        foreach (string name in new[] { "final", "permanent", "retry", "retryAfter", "because" })
            Assert.Equal((name, JsonValueKind.Null), (name, row.GetProperty(name).ValueKind));
        Assert.Equal(0, row.GetProperty("inferred").GetArrayLength());
    }

    [Fact]
    public void An_overlays_facts_are_not_inferred()
    {
        JsonElement row = RowOf(SampleSet.Row(
            retry: new RetryAdvice(RetryDecision.Yes, null, FactOrigin.Overlay, null),
            origin: CodeOrigin.Overlay,
            retired: "No longer sent."));

        Assert.Equal(0, row.GetProperty("inferred").GetArrayLength());
        Assert.Equal("overlay", row.GetProperty("origin").GetString());
        Assert.Equal("No longer sent.", row.GetProperty("retired").GetString());
    }

    private static List<JsonElement> Rows(params string[] names) => [.. Tool.Run(["codes", .. names, "--json"]).Json().EnumerateArray()];

    private static JsonElement RowOf(CodeInfo row)
    {
        using var output = new StringWriter();
        CodeJson.WriteCodes(output, [row]);
        return JsonDocument.Parse(output.ToString()).RootElement[0];
    }
}
