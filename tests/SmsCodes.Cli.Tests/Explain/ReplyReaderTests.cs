using System.Linq;
using SmsCodes.Cli.Lookup;
using Xunit;

namespace SmsCodes.Cli.Tests.Explain;

/// <summary>Which pasted replies are understood, and which are not guessed at.</summary>
public sealed class ReplyReaderTests
{
    [Theory]
    [InlineData("ERROR|103", "103")]
    [InlineData("  ERROR|103\r\n", "103")]
    [InlineData("\uFEFFERROR|103", "103")]
    [InlineData("ERROR = 9 (duplicate request)", "9")]
    [InlineData("ERROR = 9 (duplicate request, wait a minute)", "9")]
    [InlineData("ERROR = 3 (no money), ID - 275", "3")]
    [InlineData("ERROR = 5", "5")]
    [InlineData("0,-2", "2")]
    [InlineData("0, -9", "9")]
    [InlineData("""{"error":{"code":1001,"type":"InvalidUser"}}""", "1001")]
    [InlineData("ERROR|201|no valid numbers", "201")]
    [InlineData("""{"error":{"error_code":"1001"}}""", "1001")]
    [InlineData("""{"error":"ip is blocked","error_code":4}""", "4")]
    [InlineData("""{"success":false,"code":"10","errors":[{"elementId":"a","message":"b"}]}""", "10")]
    [InlineData("<result>\n<error>ip is blocked</error>\n<error_code>4</error_code>\n</result>", "4")]
    public void The_code_of_an_error(string reply, string code)
    {
        Assert.Equal(new ReplyCode(code, IsError: true), ReplyReader.Read(reply));
    }

    [Theory]
    [InlineData("""{"success":true,"code":200}""", "200")]
    [InlineData("""{"code":"PHONE_NUMBER_REQUIRED","message":"phone number required"}""", "PHONE_NUMBER_REQUIRED")]
    [InlineData("""{"error_code":"000","error":null}""", "000")]
    [InlineData("""{"code":-3,"error_code":"-3"}""", "-3")]
    [InlineData("<?xml version=\"1.0\" encoding=\"windows-1251\"?><octopush><error_code>000</error_code></octopush>", "000")]
    [InlineData("<error_code> 101 </error_code>", "101")]
    public void A_code_that_may_be_no_error(string reply, string code)
    {
        Assert.Equal(new ReplyCode(code, IsError: false), ReplyReader.Read(reply));
    }

    [Fact]
    public void A_code_of_a_single_recipient_is_not_the_replys()
    {
        const string Reply =
            "<octopush><error_code>000</error_code><failures><failure><error_code>150</error_code></failure></failures></octopush>";

        Assert.Equal("000", ReplyReader.Read(Reply)?.Code);
        Assert.Equal("000", ReplyReader.Read("""{"error_code":"000","failures":{"failure":{"error_code":"150"}}}""")?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("103")]
    [InlineData("Error no. 103 occurred")]
    [InlineData("ERROR|-103")]
    [InlineData("OK|103|420777111222")]
    [InlineData("ERROR 103")]
    [InlineData("0,2")]
    [InlineData("0,-0")]
    [InlineData("0,-2,3")]
    [InlineData("1,-2")]
    [InlineData("541,-7")]
    [InlineData("00,-2")]
    [InlineData("Status = 1, check_time = 26.05.2017 21:39:32, err = 0")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("""{"status":1,"err":0}""")]
    [InlineData("""{"code":1.5}""")]
    [InlineData("""{"code":true}""")]
    [InlineData("""{"code":null}""")]
    [InlineData("""{"code":"\ud800"}""")]
    [InlineData("""{"code":""}""")]
    [InlineData("""{"code":[103]}""")]
    [InlineData("""{"code":103,"error_code":104}""")]
    [InlineData("""{"code":103,"code":104}""")]
    [InlineData("""{"code":200,"error":{"code":103}}""")]
    [InlineData("""[{"code":103}]""")]
    [InlineData("<result>")]
    [InlineData("<result><code>103</code></result>")]
    [InlineData("<result><error_code></error_code></result>")]
    [InlineData("<r><error_code>1</error_code><error_code>2</error_code></r>")]
    [InlineData("<list><sms><error_code>103</error_code></sms></list>")]
    [InlineData("<!DOCTYPE r [<!ENTITY e \"103\">]><r><error_code>&e;</error_code></r>")]
    public void No_number_is_guessed_at(string text)
    {
        Assert.Null(ReplyReader.Read(text));
    }

    [Fact]
    public void Deep_nesting_is_no_reply()
    {
        string open = string.Concat(Enumerable.Repeat("{\"error\":", 5000));

        Assert.Null(ReplyReader.Read(open + "1" + new string('}', 5000)));
    }
}
