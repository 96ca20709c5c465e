// Names that generated code uses, at each place where C# looks before it looks at the framework.
namespace SmsCodes.System { internal static class Collections { } }

namespace SmsCodes.SmsCentre.System { internal static class Text { } }

namespace SmsCodes.SmsManager.SmsCodes { internal static class SmsManager { } }

namespace SmsCodes.Octopush.Global { internal static class System { } }

namespace SmsCodes.Microsoft { internal static class CodeAnalysis { } }

namespace SmsCodes
{
    internal static class Code { }
    internal static class Status { }
    internal static class Error { }
    internal static class Set { }
    internal static class String { }
    internal static class Enum { }
    internal static class Type { }
    internal static class Exception { }
    internal static class Nullable { }
    internal static class Attribute { }
    internal static class Task { }
    internal static class Encoding { }
    internal static class Catalogue { }
    internal static class List { }
    internal static class Reader { }
}

namespace SmsCodes.SmsCentre
{
    internal static class Code { }
    internal static class Status { }
    internal static class Error { }
    internal static class Set { }
    internal static class SmsCodes { }
    internal static class SmsCentre { }
    internal static class CodeInfo { }
    internal static class CodeSet { }
    internal static class CodeValue { }
    internal static class RetryAdvice { }
    internal static class ReplyBody { }
    internal static class ReplyValues { }
    internal static class ReadOnlySpan { }
    internal static class Math { }
    internal static class Table { }
    internal static class All { }
}

internal static class Code { }

internal static class Status { }

internal static class Error { }

internal static class Set { }

internal static class String { }

internal static class Int32 { }

internal static class Enum { }

internal static class Span { }

internal static class ReadOnlySpan { }

internal static class Encoding { }

internal static class CodeInfo { }

internal static class Linq { }

internal static class Collections { }

internal static class GeneratedCodeAttribute { }
