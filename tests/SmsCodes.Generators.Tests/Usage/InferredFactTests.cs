using System.Threading.Tasks;
using SmsCodes.Generators.Analyzers;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>SMSC1007. SmsManager's document states whether a delivery status is final, and leaves to us whether it is worth a retry.</summary>
public sealed class InferredFactTests
{
    [Theory]
    [InlineData("[|status.GetRetry()|].Decision", "GetRetry() answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read GetRetry().Origin to tell the two")]
    [InlineData("[|status.IsPermanent()|]", "IsPermanent() answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read GetInfo().Permanent.Origin to tell the two")]
    [InlineData("[|status.GetInfo().Retry|].Decision", "GetInfo().Retry answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read GetInfo().Retry.Origin to tell the two")]
    [InlineData("[|code.Retry|].Decision", "Retry answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read Retry.Origin to tell the two")]
    [InlineData("[|code.IsPermanent|]", "IsPermanent answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read Info.Permanent.Origin to tell the two")]
    [InlineData("[|code.Info.Permanent|].Value", "Info.Permanent answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read Info.Permanent.Origin to tell the two")]
    [InlineData("[|DeliveryStatusCodes.IsPermanent(status)|]", "IsPermanent() answers for some codes of DeliveryStatus what the document doesn't state and the catalogue infers; read GetInfo().Permanent.Origin to tell the two")]
    public async Task A_fact_that_may_be_inferred_is_told(string expression, string message) =>
        Assert.Equal([message], await Finds($"_ = {expression};"));

    [Theory]
    [InlineData("_ = status.IsFinal() == true && code.IsFinal == true && status.GetInfo().Final.Value == true;")]
    [InlineData("_ = status.GetCategory(); _ = status.GetDescription(); _ = code.IsKnown;")]
    public Task A_fact_that_is_documented_or_none_is_not(string statement) => Finds(statement);

    [Theory]
    [InlineData("_ = status.GetRetry().Origin == FactOrigin.Documented && status.GetRetry().Decision == RetryDecision.Yes;")]
    [InlineData("RetryAdvice advice = status.GetRetry(); _ = advice.Origin == FactOrigin.Documented ? advice.Decision : RetryDecision.Unknown;")]
    [InlineData("RetryAdvice advice; advice = code.Retry; _ = advice.Origin;")]
    [InlineData("_ = code.Retry is { Origin: FactOrigin.Documented, Decision: RetryDecision.Yes };")]
    [InlineData("_ = code.Retry switch { { Origin: FactOrigin.Inferred } => 1, _ => 2 };")]
    [InlineData("_ = status.GetInfo().Permanent.Origin == FactOrigin.Documented && status.IsPermanent() == true;")]
    [InlineData("_ = code.Info.Permanent.Origin == FactOrigin.Documented && code.IsPermanent == true;")]
    public Task Who_reads_the_origin_has_thought_of_it(string statement) => Finds(statement);

    [Theory]
    [InlineData("_ = status.GetRetry().Origin; _ = [|other.GetRetry()|].Decision;")]
    [InlineData("_ = status.GetRetry().Origin; _ = [|status.IsPermanent()|];")]
    public Task The_origin_of_something_else_tells_nothing(string statement) => Finds(statement);

    private static Task<string[]> Finds(string statement) => Analysis.Finds(new InferredFactAnalyzer(), $$"""
        using SmsCodes;
        using SmsCodes.SmsManager;

        internal static class Sample
        {
            internal static void Run(DeliveryStatus status, DeliveryStatus other, CodeValue<DeliveryStatus> code)
            {
                {{statement}}
            }
        }
        """);
}
