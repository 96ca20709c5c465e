using System;

namespace SmsCodes.Cli;

/// <summary>The input is wrong. The message is for the person who typed it.</summary>
internal sealed class InputException(string message) : Exception(message);
