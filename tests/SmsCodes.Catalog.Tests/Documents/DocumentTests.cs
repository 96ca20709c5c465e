using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Catalog.Tests.Fixtures;
using Xunit;

namespace SmsCodes.Catalog.Tests.Documents;

/// <summary>Holds the catalogues to the providers' documents, row by row.</summary>
public sealed class DocumentTests
{
    private const string BitField = "MessageFlags";

    public static TheoryData<string> Providers => [.. DocumentRow.All.Select(r => r.Provider).Distinct()];

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_catalogue_has_the_rows_of_the_document_in_its_order(string provider)
    {
        string[] printed = [.. RowsOf(provider).Select(r => $"{r.Set} {r.Code}")];
        string[] catalogued = [.. CatalogueRow.Of(CatalogueOf(provider)).Select(r => $"{r.Set} {r.Code}")];

        for (int i = 0; i < Math.Max(printed.Length, catalogued.Length); i++)
        {
            string expected = i < printed.Length ? printed[i] : "no more rows";
            string actual = i < catalogued.Length ? catalogued[i] : "no more rows";
            Assert.True(expected == actual, $"Row {i + 1} of {provider}: the document has [{expected}], the catalogue has [{actual}].");
        }
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_row_says_what_the_document_prints(string provider)
    {
        string[] differences = [.. RowsOf(provider).Zip(CatalogueRow.Of(CatalogueOf(provider)), Differences).SelectMany(d => d)];

        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    [Theory]
    [InlineData("Octopush", 59)]
    [InlineData("SmsPartner", 226)]
    [InlineData("SmsCentre", 75)]
    [InlineData("SerwerSms", 84)]
    [InlineData("SmsManager", 29)]
    public void A_provider_has_as_many_codes_as_its_document(string provider, int codes)
    {
        Assert.Equal(codes, RowsOf(provider).Count(r => r.Set != BitField));
        Assert.Equal(codes, CatalogueOf(provider).Sets.SelectMany(s => s.Codes).Count(c => c.Origin == RowOrigin.Document));
    }

    [Fact]
    public void All_documents_have_473_codes_in_23_sets_and_4_values_of_a_bit_field()
    {
        Model.Catalogue[] catalogues = [.. Catalogues()];
        IEnumerable<CodeSet> printed = catalogues.SelectMany(c => c.Sets).Where(s => s.Codes.Any(c => c.Origin == RowOrigin.Document));

        Assert.Equal(477, DocumentRow.All.Count);
        Assert.Equal(23, printed.Count());
        Assert.Equal(473, printed.Sum(s => s.Codes.Count(c => c.Origin == RowOrigin.Document)));
        Assert.Equal([4], catalogues.SelectMany(c => c.BitFields).Where(f => f.Name == BitField).Select(f => f.Parts.Count));
    }

    [Theory]
    [InlineData("final", 18)]
    [InlineData("permanent", 64)]
    [InlineData("retry", 11)]
    public void A_fact_that_stands_in_a_column_needs_no_quote_and_any_other_has_one(string question, int rows)
    {
        Fact[] documented =
        [
            .. Catalogues().SelectMany(CatalogueRow.Of).Select(r => r.Facts[question]).OfType<Fact>().Where(f => f.Origin == FactOrigin.Documented),
        ];

        Assert.Equal(rows, documented.Count(f => f.Because == null));
    }

    [Fact]
    public void The_HTTP_status_stands_in_11_rows() =>
        Assert.Equal(11, Catalogues().SelectMany(CatalogueRow.Of).Count(r => r.Http.Length > 0));

    [Fact]
    public void Every_catalogue_is_sound()
    {
        Assert.NotEmpty(Repository.Catalogues);
        Assert.All(Repository.Catalogues, reading => Assert.True(reading.Findings.Count == 0, Outline.Of(reading.Findings)));
    }

    [Fact]
    public void A_catalogue_is_called_by_its_provider() => Assert.All(Repository.CataloguePaths.Zip(Repository.Catalogues), file =>
        Assert.Equal(Path.GetFileNameWithoutExtension(file.First), file.Second.Model?.Provider, ignoreCase: true));

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_quote_is_a_sentence_of_the_document(string provider)
    {
        string? document = ProviderDocument.Find(provider);
        foreach (CatalogueRow row in CatalogueRow.Of(CatalogueOf(provider)))
        {
            foreach (Fact fact in row.Facts.Values.OfType<Fact>().Where(f => f.Origin == FactOrigin.Documented && f.Because != null))
            {
                Assert.True(fact.Because!.Length > 0, $"{provider} {row.Set} [{row.Code}] quotes nothing.");
                Assert.True(
                    document?.Contains(fact.Because, StringComparison.Ordinal) != false,
                    $"{provider} {row.Set} [{row.Code}] quotes what the document does not say: {fact.Because}");
            }
        }
    }

    private static IEnumerable<string> Differences(DocumentRow printed, CatalogueRow catalogued)
    {
        string row = $"{printed.Provider} {printed.Set} [{printed.Code}], line {printed.Line} of the document: ";
        (string What, string Printed, string Catalogued)[] cells =
        [
            ("label", printed.Label, catalogued.Label),
            ("group", printed.Group, catalogued.Group),
            ("number of the group", printed.GroupId, catalogued.GroupId),
            ("HTTP status", printed.Http, catalogued.Http),
            ($"SHA-256 of the text '{catalogued.Text}'", printed.TextHash, catalogued.TextHash),
        ];
        foreach ((string what, string expected, string actual) in cells)
        {
            if (expected != actual)
                yield return $"{row}the {what} is [{expected}], but the catalogue has [{actual}].";
        }

        (string, string)[] answers = [("final", printed.Final), ("permanent", printed.Permanent), ("retry", printed.Retry)];
        foreach ((string question, string answer) in answers)
        {
            if (Difference(answer, catalogued.Facts[question]) is { } difference)
                yield return $"{row}'{question}' {difference}.";
        }
    }

    /// <summary>What is wrong with a fact, or null. Where no column answers, only a quoted sentence of the document does.</summary>
    private static string? Difference(string answer, Fact? fact)
    {
        string stated = fact is { Origin: FactOrigin.Documented } ? fact.Value switch { true => "true", false => "false", null => "unknown" } : "";
        if (answer.Length > 0)
            return stated == answer ? null : $"is [{answer}] in its column, but [{stated}] in the catalogue";
        bool isQuoted = !string.IsNullOrWhiteSpace(fact?.Because);
        return stated.Length > 0 && !isQuoted ? "stands in no column, but the catalogue quotes no sentence" : null;
    }

    private static IEnumerable<DocumentRow> RowsOf(string provider) => DocumentRow.All.Where(r => r.Provider == provider);

    private static IEnumerable<Model.Catalogue> Catalogues() =>
        Repository.Catalogues.Select(reading => reading.Model).OfType<Model.Catalogue>();

    private static Model.Catalogue CatalogueOf(string provider) => Assert.Single(Catalogues(), c => c.Provider == provider);
}
