using System.Collections.Generic;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>A heading of SMSPartner's document and the lines below it, up to the next heading.</summary>
/// <param name="Heading">The heading's line.</param>
/// <param name="Level">How many <c>#</c> it has.</param>
/// <param name="Title">Its words.</param>
/// <param name="Body">The lines that are not blank.</param>
internal sealed record SmsPartnerSection(Line Heading, int Level, string Title, List<Line> Body);
