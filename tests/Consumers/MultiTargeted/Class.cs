public class Class
{
    public bool? IsFinal(string code)
    {
        SmsCodes.SmsManager.DeliveryStatus status;
        return SmsCodes.SmsManager.DeliveryStatusCodes.TryParse(code, out status) ? SmsCodes.SmsManager.DeliveryStatusCodes.IsFinal(status) : null as bool?;
    }
}
