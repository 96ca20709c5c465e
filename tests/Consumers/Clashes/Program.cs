internal static class Program
{
    private static void Main()
    {
        global::System.Console.WriteLine(global::SmsCodes.SmsCentre.StatusReply.TryParse("0,-2", out var reply) ? reply.Error?.Code.Value : null);
        global::System.Console.WriteLine(global::SmsCodes.SmsManager.SendReply.Parse("ERROR|103", new global::SmsCodes.SmsManager.SendOptions { HttpStatus = 401 }).Outcome);
        global::System.Console.WriteLine(global::SmsCodes.Acme.SendErrorCodes.Set.Title);
        global::System.Console.WriteLine(global::SmsCodes.CodeCatalog.Find("SmsManager", "105").Count);
    }
}
