using System;
using Shop.Codes;
using Shop.Codes.SmsManager;

Console.WriteLine((int)First.Last == (int)Error.SystemError);
Console.WriteLine(CodeValue<Error>.FromRaw("950").Retry.Decision);
Console.WriteLine(CodeCatalog.Providers.Count);
