foreach (var provider in SmsCodes.CodeCatalog.Providers)
    System.Console.WriteLine(provider.Name);
