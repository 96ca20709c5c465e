public static class Second
{
    public static SmsCodes.SmsManager.Error Last { get { return SmsCodes.SmsManager.Error.InsufficientCredit; } }
    public static SmsCodes.SmsCentre.MessageStatus Status { get { return SmsCodes.SmsCentre.MessageStatus.Delivered; } }
}
