using System;
using System.Linq;
using SmsCodes.SmsManager;

Console.WriteLine(NoPrivateAssets.Sender.Last + " " + NoPrivateAssets.Sender.Last.IsDefined());
Console.WriteLine(string.Join(" ", typeof(Program).Assembly.GetTypes().Select(t => t.Namespace).Where(n => n != null && n.StartsWith("SmsCodes", StringComparison.Ordinal))) + ".");
