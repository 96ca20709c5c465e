public static class Class
{
    public static bool IsKnown(string code)
    {
        SmsCodes.SmsManager.Error error;
        return SmsCodes.SmsManager.ErrorCodes.TryParse(code, out error);
    }
}
