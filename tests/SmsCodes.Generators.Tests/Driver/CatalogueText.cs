using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SmsCodes.Generators.Tests.Driver;

/// <summary>A file in memory, as the compiler would hand it over. Counts how often its text is asked for.</summary>
internal sealed class CatalogueText(string path, string? text, string? origin = "user", Encoding? encoding = null) : AdditionalText
{
    private readonly SourceText? _text = text == null ? null : SourceText.From(text, encoding ?? Encoding.UTF8);
    private int _reads;

    public override string Path { get; } = path;

    /// <summary>What the package's targets write into the metadata SmsCodesCatalog; null for a file that they do not know.</summary>
    internal string? Origin { get; } = origin;

    internal int Reads => _reads;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _reads);
        return _text;
    }

    /// <summary>The same file with another text.</summary>
    internal CatalogueText With(string text) => new(Path, text, Origin);

    public override string ToString() => _text?.ToString() ?? "";
}
