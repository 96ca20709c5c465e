[assembly: global::Shop.Messaging.Acme.AcmeCatalogue.SmsCodesCatalogue("Acme", "Shop.Messaging", "e181e3e3530ae2a9")]
namespace Shop.Messaging.Acme
    internal static class AcmeCatalogue
        private static class All
        internal sealed class SmsCodesCatalogueAttribute : global::System.Attribute
        internal static class Digits
    internal enum Result
    internal static class ResultCodes
        private sealed class Table : global::Shop.Messaging.CodeSet<Result>
        private static class Numbers
        private static class Names
        private static class Printed
        private static class Descriptions
        private static class Categories

private static class All
{
    internal static readonly global::Shop.Messaging.CodeProvider Provider = new global::Shop.Messaging.CodeProvider(
        "Acme", "Acme Messaging", "en",
        "Return codes", "2026-11-21", null,
        ResultCodes.Set);
}

/// <summary>Whether the catalogue has the code.</summary>
public static bool IsDefined(this Result code) => RowOf((int)code) != 0;

private sealed class Table : global::Shop.Messaging.CodeSet<Result>
{
    internal static readonly Table Instance = new Table();

    private Table()
        : base("Acme", "Result", "Results",
            "Outcome of a request.", "en", 1)
    {
    }

    public override int RowOf(string? code)
    {
        int number;
        return AcmeCatalogue.Digits.TryRead(global::System.MemoryExtensions.AsSpan(code), out number) ? ResultCodes.RowOf(number) : 0;
    }

    public override Result MemberAt(int row)
    {
        return (Result)Numbers.ByRow[row];
    }

    public override global::Shop.Messaging.CodeInfo InfoAt(int row)
    {
        return row == 0 ? default(global::Shop.Messaging.CodeInfo) : new global::Shop.Messaging.CodeInfo(
            this, Printed.ByRow[row], Names.ByRow[row]!, Numbers.ByRow[row], null, Descriptions.ByRow[row], Descriptions.ByRow[row],
            null, (global::Shop.Messaging.CodeCategory)Categories.ByRow[row], null, null,
            default(global::Shop.Messaging.CodeFact), default(global::Shop.Messaging.CodeFact), default(global::Shop.Messaging.RetryAdvice),
            default(global::Shop.Messaging.CodeOrigin), null, null, null, null,
            None, None);
    }
}

// what the codes mean, by row: numbers of CodeCategory
private static class Categories
{
    internal static global::System.ReadOnlySpan<byte> ByRow => new byte[]
    {
        0, 3,
    };
}
