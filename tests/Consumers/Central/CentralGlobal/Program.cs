System.Console.WriteLine(SmsCodes.SmsManager.Error.SystemError);
