namespace SmsCodes.Generators.Tests.Usage;

/// <summary>Files for analyzers to look at.</summary>
internal static class Sample
{
    /// <summary>A statement, with a state, one that may be null and a code of a reply at hand.</summary>
    internal static string With(string statement) => $$"""
        #pragma warning disable CS8509, CS8524, CS0618
        using SmsCodes;
        using SmsCodes.Acme;
        using SmsCodes.SmsManager;

        internal static class Sample
        {
            private const State Done = State.Arrived;

            internal static void Run(State state, State? maybe, CodeValue<State>? reply)
            {
                {{statement}}
                _ = Done;
            }
        }
        """;
}
