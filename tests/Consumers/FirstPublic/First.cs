public static class First
{
    public static SmsCodes.SmsManager.Error Last { get { return SmsCodes.SmsManager.Error.SystemError; } }
}
