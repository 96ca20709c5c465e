using System;

namespace SmsCodes.Fuzz.Running;

/// <summary>What inputs are thrown at.</summary>
internal abstract class FuzzTarget
{
    /// <summary>Its name on the command line.</summary>
    internal abstract string Name { get; }

    /// <summary>What it is, for the table.</summary>
    internal abstract string Summary { get; }

    /// <summary>Makes an input.</summary>
    internal abstract FuzzInput Make(Random random);

    /// <summary>What is measured: the product alone.</summary>
    internal abstract object? Run(FuzzInput input);

    /// <summary>What must hold of the result; throws where it does not.</summary>
    /// <param name="input">The input.</param>
    /// <param name="result">What <see cref="Run"/> gave.</param>
    /// <param name="number">Which input of the run it is: dear checks are made for some.</param>
    internal abstract void Check(FuzzInput input, object? result, long number);
}
