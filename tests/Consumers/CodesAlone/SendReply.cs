namespace SmsCodes.SmsManager
{
    /// <summary>Has the name that a generated parser would have.</summary>
    internal sealed class SendReply
    {
        internal bool? IsFinal(RequestState state) { return state.IsFinal(); }
    }
}
