using System.Threading.Tasks;
using SmsCodes.Generators.Analyzers;
using Xunit;

namespace SmsCodes.Generators.Tests.Usage;

/// <summary>SMSC1010.</summary>
public sealed class UncheckedReplyTests
{
    [Theory]
    [InlineData("ParseResult<SendReply> read = await response.TryReadSmsManagerSendAsync(cancel); return read.[|Reply|].Error;", "read")]
    [InlineData("return (await response.TryReadSmsManagerSendAsync(cancel)).[|Reply|].Error;", "await response.TryReadSmsManagerSendAsync(cancel)")]
    [InlineData("var other = await response.TryReadSmsManagerSendAsync(cancel); var read = other; if (!other.Success) return null; return read.[|Reply|].Error;", "read")]
    public async Task A_reply_that_may_not_be_there(string body, string asked) => Assert.Equal(
        [$"Reply throws where the body was no such reply, and nothing here asks '{asked}' whether it was; look at Success first, or call what throws by itself: 'Parse', or the method without 'Try' in its name"],
        await Finds(body));

    [Theory]
    [InlineData("var read = await response.TryReadSmsManagerSendAsync(cancel); return read.Success ? read.Reply.Error : null;")]
    [InlineData("var read = await response.TryReadSmsManagerSendAsync(cancel); if (read.Failure != null) return null; return read.Reply.Error;")]
    [InlineData("var read = await response.TryReadSmsManagerSendAsync(cancel); return read is { Success: true } ? read.Reply.Error : null;")]
    [InlineData("var read = await response.TryReadSmsManagerSendAsync(cancel); return read switch { { Success: true, Reply: var reply } => reply.Error, _ => null };")]
    [InlineData("return (await response.ReadSmsManagerSendAsync(cancel)).Error;")]
    [InlineData("await System.Threading.Tasks.Task.Yield(); return SendReply.Read(new byte[0], System.Text.Encoding.UTF8).Reply.Error;")]
    [InlineData("await System.Threading.Tasks.Task.Yield(); return former.Reply.Error;")]
    [InlineData("await System.Threading.Tasks.Task.Yield(); _ = new Other().Reply; return null;")]
    public Task There_is_a_look_first_or_somebody_else_may_have_had_one(string body) => Finds(body);

    private static Task<string[]> Finds(string body) => Analysis.Finds(new UncheckedReplyAnalyzer(), $$"""
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using SmsCodes;
        using SmsCodes.SmsManager;

        internal static class Sample
        {
            internal static async Task<SendReplyError?> Run(HttpResponseMessage response, ParseResult<SendReply> former, CancellationToken cancel)
            {
                {{body}}
            }
        }

        internal sealed class Other
        {
            internal int Reply => 1;
        }
        """);
}
