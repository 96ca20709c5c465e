namespace PublicCodes;

/// <summary>Sends messages.</summary>
public static class Sender
{
    /// <summary>The last error.</summary>
    public static SmsCodes.SmsManager.Error Last => SmsCodes.SmsManager.Error.SystemError;
}
