using System;
using SmsCodes.SmsManager;

Console.WriteLine(PublicCodes.Sender.Last.GetRetry().Decision + " " + typeof(Error).Assembly.GetName().Name);
