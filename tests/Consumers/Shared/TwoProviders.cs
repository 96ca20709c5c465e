// Codes and replies of two providers, in C# 7.3.
using System;
using SmsCodes;
using SmsCodes.SmsCentre;
using SmsCodes.SmsManager;

namespace TwoProviders
{
    internal static class Program
    {
        private static void Main(string[] arguments)
        {
            Error error;
            Console.WriteLine(ErrorCodes.TryParse("105", out error) + " " + error + " " + error.GetRetry().Decision + " " + (error.IsPermanent() == null));
            Console.WriteLine(ErrorCodes.TryParse(arguments.Length.ToString(), out error) + " " + (int)error);

            StatusReply reply = StatusReply.Parse("1,1495823980,0", new StatusOptions { All = 0, Subject = Subject.Sms });
            foreach (StatusResult result in reply.Results)
                Console.WriteLine(result.Status.Value + " " + result.Status.IsFinal + " " + result.Status.Category);

            foreach (CodeInfo info in CodeCatalog.Find("SmsManager", "2"))
                Console.WriteLine(info);
        }
    }
}
