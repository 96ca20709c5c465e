class Class
{
    bool IsFinal(SmsCodes.SmsManager.RequestState state) { return SmsCodes.SmsManager.RequestStateCodes.IsFinal(state) == true; }
}
