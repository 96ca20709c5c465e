using System;
using System.Runtime.CompilerServices;
using System.Text;
using SmsCodes.SmsCentre;
using Xunit;

namespace SmsCodes.Generated.Tests.Replies;

/// <summary>Reading a body of UTF-8 costs the reply and what it holds, and nothing else.</summary>
public sealed class ReplyAllocationTests
{
    private const int Times = 1_000;
    private static readonly StatusOptions Options = new() { All = 0, Subject = Subject.Sms };
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(
        """{"status":1,"last_date":"14.03.2024 09:26:53","last_timestamp":1710397613,"flag":0,"err":0}""");
    private static readonly byte[] Row = "1,1710397613,0"u8.ToArray();
    private static readonly byte[] Pairs = "Status = 1, check_time = 14.03.2024 09:26:53, err = 0"u8.ToArray();
    private static readonly byte[] Xml = Encoding.UTF8.GetBytes(
        "<sms><status>1</status><last_date>14.03.2024 09:26:53</last_date><last_timestamp>1710397613</last_timestamp><flag>0</flag><err>0</err></sms>");

    [Fact]
    public void A_status_in_JSON_costs_its_result_and_its_strings() => CostsNoMore(Json);

    [Fact]
    public void A_status_in_XML_costs_its_result_and_its_strings() => CostsNoMore(Xml);

    [Fact]
    public void A_status_in_a_row_costs_its_result_and_its_strings() => CostsNoMore(Row);

    [Fact]
    public void A_status_in_pairs_costs_its_result_and_its_strings() => CostsNoMore(Pairs);

    private static void CostsNoMore(byte[] body)
    {
        // The reply, the array of its one result, the result, and the one string that a caller may ask for: the raw "0" of err, whose
        // meaning depends on the subject. The known codes share the texts of the catalogue.
        long expected = Cost(() =>
        {
            Keep(RuntimeHelpers.GetUninitializedObject(typeof(StatusReply)));
            Keep(new StatusResult[1]);
            Keep(RuntimeHelpers.GetUninitializedObject(typeof(StatusResult)));
            Keep(new string('0', 1));
        });

        long actual = Cost(() => Keep(StatusReply.Parse(body, Options)));

        Assert.True(actual <= expected, $"{actual / Times} bytes for a reading, and not {expected / Times}");
    }

    private static long Cost(Action read)
    {
        for (int i = 0; i < Times; i++)
            read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < Times; i++)
            read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Keep(object made) => Assert.NotNull(made);
}
