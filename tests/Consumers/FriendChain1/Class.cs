internal static class First { internal static SmsCodes.SmsManager.Error Last { get { return SmsCodes.SmsManager.Error.SystemError; } } }
