internal static class Second
{
    internal static string Last { get { return SmsCodes.SmsManager.ErrorCodes.GetInfo(First.Last).Name; } }
    internal static string Home { get { return typeof(SmsCodes.SmsManager.Error).Assembly.GetName().Name; } }
}
