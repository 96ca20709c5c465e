System.Console.WriteLine(Other.Text.Keys + " " + SmsCodes.Acme.SendError.NoCredit);
