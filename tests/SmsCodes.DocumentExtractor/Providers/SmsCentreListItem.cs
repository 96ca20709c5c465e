namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>One item of a list in SMSCentre's prose: <c>5 Ping-SMS</c>, <c>01 - transactional</c>.</summary>
/// <param name="Line">Number of the line where it stands.</param>
/// <param name="Code">Its number as printed.</param>
/// <param name="Name">Its name.</param>
internal sealed record SmsCentreListItem(int Line, string Code, string Name);
