Module Program
    Sub Main()
        Dim code = Global.NoPrivateAssets.Sender.Last
        Global.System.Console.WriteLine(code.ToString() & " " & Global.SmsCodes.SmsManager.ErrorCodes.IsDefined(code).ToString())
    End Sub
End Module
