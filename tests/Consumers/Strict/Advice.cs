// <copyright file="Advice.cs" company="PlaceholderCompany">
// Copyright (c) PlaceholderCompany. All rights reserved.
// </copyright>

namespace Strict;

using SmsCodes;
using SmsCodes.SmsManager;

/// <summary>Tells what to do after an error.</summary>
public static class Advice
{
    /// <summary>Tells whether to send again.</summary>
    /// <param name="code">The code.</param>
    /// <returns>Whether to send again, or null where nobody knows.</returns>
    public static bool? Of(string? code)
    {
        return ErrorCodes.TryParse(code, out Error error)
            ? error.GetRetry().Decision switch
            {
                RetryDecision.Yes => true,
                RetryDecision.No => false,
                RetryDecision.Unknown => null,
                _ => null,
            }
            : null;
    }
}
