using System.Linq;
using System.Text;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks;

/// <summary>Bodies of SMSCentre's status reply, in UTF-8.</summary>
internal static class Bodies
{
    private const int Messages = 100;

    /// <summary>What is known of the short ones: <c>all=0</c>.</summary>
    internal static readonly StatusOptions Usual = new() { All = 0, Subject = Subject.Sms };

    /// <summary>What is known of the full ones: <c>all=1</c>.</summary>
    internal static readonly StatusOptions Full = new() { All = 1, Subject = Subject.Sms };

    internal static byte[] Json { get; } = """
        {
        "status": 1,
        "last_date": "26.05.2017 21:39:32",
        "last_timestamp": 1495823972,
        "flag": 0,
        "err": 0
        }
        """u8.ToArray();

    internal static byte[] FullJson { get; } = """
        {
        "status": 1,
        "last_date": "26.05.2017 21:39:32",
        "last_timestamp": 1495823972,
        "flag": 0,
        "err": 0,
        "send_date": "26.05.2017 21:39:27",
        "send_timestamp": 1495823967,
        "phone": "79991234567",
        "cost": "1.20",
        "sender_id": "MyShop",
        "status_name": "Доставлено",
        "message": "Код: 1234",
        "comment": "заказ 17",
        "type": 0
        }
        """u8.ToArray();

    internal static byte[] Xml { get; } = """
        <sms>
        <status>1</status>
        <last_date>26.05.2017 21:39:32</last_date>
        <last_timestamp>1495823972</last_timestamp>
        <flag>0</flag>
        <err>0</err>
        </sms>
        """u8.ToArray();

    internal static byte[] Delimited { get; } = "1,1495823972,0"u8.ToArray();

    internal static byte[] FullDelimited { get; } = "1,1495823972,0,1495823967,79991234567,1.20,MyShop,Доставлено,Код: 1234, заказ 17, 0"u8.ToArray();

    internal static byte[] Pairs { get; } = "Status = 1, check_time = 26.05.2017 21:39:32, err = 0"u8.ToArray();

    internal static byte[] FullPairs { get; } = Encoding.UTF8.GetBytes(
        "Status = 1, check_time = 26.05.2017 21:39:32, err = 0, send_date = 26.05.2017 21:39:27, phone = 79991234567, "
        + "cost = 1.20, sender_id = MyShop, status_name = Доставлено, message = Код: 1234, comment = заказ 17, type = 0");

    internal static byte[] ManyJson { get; } = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(0, Messages).Select(i =>
        $"{{\"status\": 1, \"last_date\": \"26.05.2017 21:39:32\", \"last_timestamp\": {1495823972 + i}, \"flag\": 0, \"err\": 0}}")) + "]");

    internal static byte[] ManyXml { get; } = Encoding.UTF8.GetBytes("<list>" + string.Concat(Enumerable.Range(0, Messages).Select(i =>
        $"<sms><status>1</status><last_date>26.05.2017 21:39:32</last_date><last_timestamp>{1495823972 + i}</last_timestamp><flag>0</flag><err>0</err></sms>")) + "</list>");

    internal static byte[] ManyLines { get; } = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, Messages).Select(i => $"1,{1495823972 + i},0,{i + 1},79991234567")));

    internal static byte[] LongJson { get; } = Encoding.UTF8.GetBytes("{\"status\": 1, \"err\": 0, \"message\": \"" + new string('a', 1024 * 1024) + "\"}");
}
