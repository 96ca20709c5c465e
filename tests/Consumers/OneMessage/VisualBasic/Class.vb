Public Class Nothing1
End Class
