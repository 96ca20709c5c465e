namespace Library
{
    internal static class Program
    {
        private static void Main()
        {
            System.Console.OutputEncoding = System.Text.Encoding.UTF8;
            foreach (string outcome in AllReplies.Outcomes())
                System.Console.WriteLine(outcome);
        }
    }
}
