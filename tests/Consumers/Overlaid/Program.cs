using System;
using SmsCodes;
using SmsCodes.SmsCentre;

var reply = new Reply { Code = 77 + args.Length };
if (reply.Code == 77)
    Console.WriteLine("parked");

internal sealed class Reply
{
    [CodeOf(typeof(MessageStatus))]
    public int Code { get; set; }
}
