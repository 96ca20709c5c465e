// Values of both libraries' enums, which have one name: their methods are found all the same, and what only one has can be named.
using System;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;

Console.WriteLine(First.Last.GetRetry().Decision);
Console.WriteLine(Second.Last.GetRetry().Decision);
Console.WriteLine(Second.Status == MessageStatus.Delivered ? Second.Status.IsFinal() : null);
