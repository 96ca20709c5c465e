namespace Internals;

internal static class Sender
{
    internal static SmsCodes.SmsManager.Error Last => SmsCodes.SmsManager.Error.SystemError;
}
