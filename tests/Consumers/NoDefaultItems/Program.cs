System.Console.WriteLine(SmsCodes.CodeCatalog.Providers.Count);
