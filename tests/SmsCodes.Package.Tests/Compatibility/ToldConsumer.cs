using System.Collections.Generic;

namespace SmsCodes.Package.Tests.Compatibility;

/// <summary>A project of tests/Consumers/OneMessage, whose build is to say one thing.</summary>
/// <param name="Name">The project.</param>
/// <param name="Description">What is special about it.</param>
/// <param name="Expected">What the build is to say.</param>
/// <param name="Messages">What it has said.</param>
internal sealed record ToldConsumer(string Name, string Description, string Expected, IReadOnlyList<string> Messages);
