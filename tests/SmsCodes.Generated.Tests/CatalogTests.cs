using System.Linq;
using Xunit;

namespace SmsCodes.Generated.Tests;

/// <summary>Everything that was generated, as user interfaces and logs see it.</summary>
public sealed class CatalogTests
{
    [Fact]
    public void All_providers_are_there_by_name() =>
        Assert.Equal(["Fruit", "Octopush", "SerwerSms", "SmsCentre", "SmsManager", "SmsPartner"], CodeCatalog.Providers.Select(p => p.Name));

    [Theory]
    [InlineData("Octopush", 59)]
    [InlineData("SmsPartner", 226)]
    [InlineData("SmsCentre", 75)]
    [InlineData("SerwerSms", 84)]
    [InlineData("SmsManager", 29)]
    public void Every_documented_row_is_there(string provider, int rows) => Assert.Equal(
        rows,
        CodeCatalog.Providers.Single(p => p.Name == provider).Sets.SelectMany(s => s.Codes).Count(c => c.Origin == CodeOrigin.Document));

    [Fact]
    public void A_provider_tells_of_itself_and_its_document()
    {
        CodeProvider provider = CodeCatalog.Providers.Single(p => p.Name == "SmsManager");

        Assert.Equal("SmsManager", provider.Title);
        Assert.Equal("SmsManager", provider.ToString());
        Assert.Equal("cs", provider.Language);
        Assert.Equal("Návratové kódy HTTP/XML rozhraní", provider.SourceTitle);
        Assert.Equal("2026-11-21", provider.SourceRetrieved);
        Assert.Null(provider.SourceUrl);
        Assert.Same(provider, SmsManager.SmsManagerCatalogue.Provider);
    }

    [Fact]
    public void A_set_tells_of_itself()
    {
        CodeSet<SmsManager.Error> set = SmsManager.ErrorCodes.Set;

        Assert.Equal(("SmsManager", "Error", "Chybové stavy", "Why a request was not processed.", "cs"), (set.Provider, set.Name, set.Title, set.Summary, set.Language));
        Assert.Equal(set.Count, set.Codes.Count());
        Assert.All(set.Codes, code => Assert.Same(set, code.Set));
    }

    [Fact]
    public void A_code_is_found_in_every_set_that_has_it()
    {
        Assert.Equal(["RequestState", "DeliveryStatus"], CodeCatalog.Find("SmsManager", "2").Select(c => c.Set!.Name));
        Assert.Equal("SystemError", Assert.Single(CodeCatalog.Find("smsmanager", "950")).Name);
        Assert.Equal("Delivered", Assert.Single(CodeCatalog.Find("SERWERSMS", "Delivered")).Name);
    }

    [Theory]
    [InlineData("SmsManager", "777")]
    [InlineData("SmsManager", "-503")]
    [InlineData("SmsManager", "")]
    [InlineData("Nobody", "2")]
    [InlineData("", "2")]
    public void What_is_not_known_is_not_found(string provider, string code) => Assert.Empty(CodeCatalog.Find(provider, code));

    [Fact]
    public void What_is_shown_to_callers_cannot_be_changed_by_them()
    {
        Assert.True(((System.Collections.IList)CodeCatalog.Providers).IsReadOnly);
        Assert.True(((System.Collections.IList)CodeCatalog.Providers[0].Sets).IsReadOnly);
    }
}
