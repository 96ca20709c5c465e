using System.ComponentModel;
using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using SmsCodes.SmsCentre;

namespace SmsCodes.Benchmarks.Lookups;

/// <summary>From a member to its text, where the text is an attribute of the member: SMSCentre's statuses in random order.</summary>
public class AttributeLookups
{
    private readonly MessageStatus[] _members = Questions.Of([.. MessageStatusCodes.Set.Codes.Select(c => (MessageStatus)c.Value)]);
    private readonly AttributedStatus[] _attributed = Questions.Of([.. MessageStatusCodes.Set.Codes.Select(c => (AttributedStatus)c.Value)]);

    /// <summary>Generated.</summary>
    [Benchmark(Description = "generated", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int Generated()
    {
        int length = 0;
        foreach (MessageStatus member in _members)
            length += member.GetDescription() is { } text ? text.Length : 0;
        return length;
    }

    /// <summary>Reflection.</summary>
    [Benchmark(Description = "[Description] by reflection", OperationsPerInvoke = Questions.Count), BenchmarkCategory("description")]
    public int ByReflection()
    {
        int length = 0;
        foreach (AttributedStatus member in _attributed)
            length += typeof(AttributedStatus).GetField(member.ToString())?.GetCustomAttribute<DescriptionAttribute>() is { } text ? text.Description.Length : 0;
        return length;
    }
}
