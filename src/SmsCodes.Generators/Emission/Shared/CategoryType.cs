using SmsCodes.Catalog.Judging;

namespace SmsCodes.Generators.Emission.Shared;

/// <summary>The shared enum of what codes mean across providers.</summary>
internal static class CategoryType
{
    /// <summary>The number of a category in the enum.</summary>
    internal static byte NumberOf(string category)
    {
        int number = 0;
        while (Words.Categories[number] != category)
            number++;
        return (byte)number;
    }

    internal static void Write(SourceWriter writer, Target target)
    {
        writer.Line("/// <summary>What a code means, in one vocabulary for all providers. Always the catalogue's own reading.</summary>");
        writer.Line(Target.Generated);
        writer.Line(target.Visibility + " enum CodeCategory").Open();
        for (int i = 0; i < Words.Categories.Count; i++)
        {
            if (i > 0)
                writer.Line();
            writer.Line($"/// <summary>{Meaning(Words.Categories[i])}</summary>");
            writer.Line($"{Words.Categories[i]} = {CSharpText.Number(i)},");
        }

        writer.Close().Line();
    }

    private static string Meaning(string category) => category switch
    {
        "Success" => "The request was carried out.",
        "Pending" => "Not settled yet; a later status follows.",
        "HandedOver" => "Given to an operator; whether it arrives is still open.",
        "Delivered" => "Arrived at the recipient.",
        "Engaged" => "Arrived, and the recipient read it or followed a link.",
        "Undelivered" => "Did not arrive.",
        "Expired" => "Not delivered within its period of validity.",
        "Rejected" => "Refused by the provider or an operator.",
        "Cancelled" => "Called off before it was sent.",
        "NotFound" => "What was asked for is not there.",
        "Uncertain" => "Whether it arrived cannot be said.",
        "Authentication" => "Name, password, key or token are wrong or missing.",
        "Forbidden" => "The account may not do this.",
        "AccountBlocked" => "The account is blocked, disabled or not yet active.",
        "NoCredit" => "The account lacks the money.",
        "InvalidRequest" => "The request is malformed, or a parameter is wrong or missing.",
        "InvalidRecipient" => "The recipient's number or address is wrong or missing.",
        "InvalidSender" => "The sender's name or number is wrong, missing or not registered.",
        "InvalidContent" => "The text or the attachment is wrong, missing, too long or not allowed.",
        "OptedOut" => "The recipient does not want messages.",
        "Duplicate" => "The same was already sent or already exists.",
        "RateLimited" => "Too many requests within a short time.",
        "QuotaReached" => "A limit of the account or for the recipient is used up.",
        "RecipientUnreachable" => "The recipient cannot be reached now.",
        "RecipientUnknown" => "The recipient does not exist.",
        "NoRoute" => "There is no way to this recipient or country.",
        "ProviderFault" => "Something failed at the provider or an operator.",
        "Conflict" => "The state of things does not allow the request now.",
        _ => "None of the other categories fits.",
    };
}
