using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>The same number in <c>err</c> means one thing for an e-mail and another for an SMS; the reply does not say what was sent.</summary>
public sealed class SmsCentreEmailTests
{
    public static TheoryData<string> Bodies =>
    [
        "Status = 20, check_time = 14.03.2024 09:26:53, err = 255",
        "20,1710397613,255",
        "<sms><status>20</status><last_date>14.03.2024 09:26:53</last_date><last_timestamp>1710397613</last_timestamp><flag>8</flag><err>255</err></sms>",
        """{"status":20,"last_date":"14.03.2024 09:26:53","last_timestamp":1710397613,"flag":8,"err":255}""",
    ];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_email_has_an_error_of_emails(string body)
    {
        StatusResult result = Read(body, Subject.Email);

        Assert.Equal(EmailError.RejectedByRecipientServer, result.EmailError.Value);
        Assert.False(result.DeliveryError.IsPresent);
        Assert.Equal("255", result.Err);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_SMS_has_an_error_of_deliveries(string body)
    {
        StatusResult result = Read(body, Subject.Sms);

        Assert.Equal(DeliveryError.RejectedByOperator, result.DeliveryError.Value);
        Assert.False(result.EmailError.IsPresent);
        Assert.Equal("255", result.Err);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Nobody_guesses_what_was_sent(string body)
    {
        StatusReply reply = StatusReply.Parse(body);
        StatusResult result = Assert.Single(reply.Results);

        Assert.False(result.EmailError.IsPresent);
        Assert.False(result.DeliveryError.IsPresent);
        Assert.Equal("255", result.Err);
        CodeSeen err = reply.Codes[1];
        Assert.Equal(("err", 0, null, "255", false), (err.Field, err.ResultIndex, err.Set, err.Raw, err.IsKnown));
    }

    [Theory]
    [InlineData("Status = 20, check_time = 14.03.2024 09:26:53, err = 2, send_date = 14.03.2024 09:25:00, phone = anna@example.org, cost = 0.05, "
        + "sender_id = shop@example.org, status_name = Невозможно доставить, message = Привет, comment = , type = 8")]
    [InlineData("20,1710397613,2,1710397500,anna@example.org,0.05,shop@example.org,Невозможно доставить,Привет, , 8")]
    [InlineData("<sms><status>20</status><err>2</err><phone>anna@example.org</phone><type>8</type></sms>")]
    [InlineData("""{"status":20,"err":2,"phone":"anna@example.org","type":8}""")]
    public void The_whole_of_an_email_is_read(string body)
    {
        StatusResult result = StatusReply.Parse(body, new StatusOptions { All = 1, Subject = Subject.Email }).Results[0];

        Assert.Equal(EmailError.InboxFull, result.EmailError.Value);
        Assert.Equal("anna@example.org", result.Phone);
        Assert.Equal(MessageType.Email, result.Type.Value);
    }

    private static StatusResult Read(string body, Subject subject) =>
        Assert.Single(StatusReply.Parse(body, new StatusOptions { All = 0, Subject = subject }).Results);
}
