using System;

namespace SmsCodes.DocumentExtractor;

/// <summary>A document is missing or does not have the shape that its reader knows.</summary>
internal sealed class DocumentException(string message) : Exception(message);
