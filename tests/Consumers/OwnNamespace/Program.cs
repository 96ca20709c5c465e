System.Console.WriteLine(typeof(Our.Codes.SmsManager.Error).IsPublic + " " + Our.Codes.CodeCatalog.Providers.Count);
