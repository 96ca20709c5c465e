namespace SmsCodes;

internal static class Program
{
    private static void Main() => Console.WriteLine(SmsManager.Error.SystemError + " " + CodeCatalog.Find("SmsManager", "105").Count);
}
