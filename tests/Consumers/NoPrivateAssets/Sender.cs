namespace NoPrivateAssets;

public static class Sender
{
    public static SmsCodes.SmsManager.Error Last => SmsCodes.SmsManager.Error.SystemError;
}
