using System;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>What a value can look like, as far as that tells it from others.</summary>
[Flags]
internal enum ValueForms
{
    /// <summary>Nothing at all.</summary>
    None = 0,

    /// <summary>A number.</summary>
    Number = 1,

    /// <summary>A word.</summary>
    Word = 2,

    /// <summary>Date and time.</summary>
    Time = 4,

    /// <summary>Anything.</summary>
    Any = Number | Word | Time,
}
