System.Console.WriteLine(Second.Last + " " + Second.Home + " " + typeof(SmsCodes.SmsManager.Error).Assembly.GetName().Name);
