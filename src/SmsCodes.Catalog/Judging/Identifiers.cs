using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SmsCodes.Catalog.Judging;

/// <summary>What can be a name in the generated code.</summary>
internal static class Identifiers
{
    // Contextual keywords too: a member named 'record' or 'field' reads badly and compiles only in some places.
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "add", "alias", "allows", "and", "args", "as", "ascending", "async", "await", "base", "bool", "break", "by", "byte", "case",
        "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate", "descending", "do", "double", "dynamic",
        "else", "enum", "equals", "event", "explicit", "extension", "extern", "false", "field", "file", "finally", "fixed", "float", "for",
        "foreach", "from", "get", "global", "goto", "group", "if", "implicit", "in", "init", "int", "interface", "internal", "into", "is",
        "join", "let", "lock", "long", "managed", "nameof", "namespace", "new", "nint", "not", "notnull", "nuint", "null", "object", "on",
        "operator", "or", "orderby", "out", "override", "params", "partial", "private", "protected", "public", "readonly", "record", "ref",
        "remove", "required", "return", "sbyte", "scoped", "sealed", "select", "set", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unmanaged", "unsafe", "ushort", "using",
        "value", "var", "virtual", "void", "volatile", "when", "where", "while", "with", "yield",
    };

    // Names that an enum inherits, that the compiler gives its field, or that generated companions use.
    private static readonly HashSet<string> Members = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "CompareTo", "HasFlag", "GetTypeCode", "Finalize", "MemberwiseClone", "ReferenceEquals",
        "value__",
    };

    private static readonly HashSet<string> BitFieldMembers = new(StringComparer.Ordinal) { "Number", "Equals", "GetHashCode", "ToString" };

    // What every class inherits, and what each of the generated classes has of its own.
    private static readonly HashSet<string> ClassMembers = new(StringComparer.Ordinal)
    {
        "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone", "ReferenceEquals",
    };

    // Namespaces that generated code needs, the shared types, and what is nested in a set's companion.
    private static readonly HashSet<string> TypeNames = new(StringComparer.Ordinal)
    {
        "System", "Microsoft", "SmsCodes",
        "CatalogueSetAttribute", "CodeAttribute", "CodeCatalog", "CodeCategory", "CodeFact", "CodeGroup", "CodeInfo", "CodeOfAttribute", "CodeOrigin",
        "CodeProvider", "CodeSeen", "CodeSet", "CodeValue", "FactOrigin", "IReply", "ParseResult", "ReplyCatalog", "ReplyDoubt", "ReplyErrorDetail",
        "ReplyField", "ReplyFormat", "ReplyList", "ReplyOutcome", "ReplyParser", "RetryAdvice", "RetryDecision", "SmsReplyException",
        "AliasOf", "Aliases", "Categories", "Descriptions", "Finals", "Groups", "HttpStatuses", "Labels", "Names", "None", "Numbered",
        "Numbers", "Observed", "Origins", "Permanents", "Printed", "Retired", "Retries", "RowsByNumber", "Set", "Sources", "Successes",
        "Table", "Translations", "TryParse",
    };

    /// <summary>Letters and digits of ASCII, a letter first: what every tool, keyboard and reader of any language can handle, and what
    /// no look-alike letter can counterfeit.</summary>
    internal static bool IsIdentifier(string name)
    {
        if (name.Length is 0 or > 128 || !IsLetter(name[0]))
            return false;
        foreach (char c in name)
        {
            if (!IsLetter(c) && c is not (>= '0' and <= '9') and not '_')
                return false;
        }

        return true;
    }

    /// <summary>Why a member cannot have this name, or null if it can.</summary>
    internal static string? ReservedMember(string name) =>
        Members.Contains(name) ? "every enum already has a member of that name" : Keyword(name);

    /// <summary>Why a type or namespace cannot have this name, or null if it can.</summary>
    internal static string? ReservedType(string name)
    {
        if (TypeNames.Contains(name))
            return "generated code needs it for itself";
        // X and its companion XCodes stand in one namespace.
        if (name.EndsWith("Codes", StringComparison.Ordinal))
            return "the class of helpers that belongs to a set ends in 'Codes'";
        if (name.EndsWith("Replies", StringComparison.Ordinal))
            return "the class of a provider's parsers ends in 'Replies'";
        return name.EndsWith("Catalogue", StringComparison.Ordinal) ? "the class of a provider ends in 'Catalogue'" : Keyword(name);
    }

    /// <summary>Why a code set cannot have this name, or null if it can.</summary>
    internal static string? ReservedSet(string name)
    {
        foreach (char c in name)
        {
            if (c is not (>= 'a' and <= 'z'))
                return ReservedType(name);
        }

        return Keyword(name) ?? "C# keeps type names of small letters alone for itself";
    }

    /// <summary>Why a bit field cannot have this name, or null if it can.</summary>
    internal static string? ReservedBitField(string name) =>
        BitFieldMembers.Contains(name) ? "every bit field already has a member of that name" : Method(name) ?? ReservedSet(name);

    /// <summary>Why a value within a bit field cannot have this name, or null if it can.</summary>
    internal static string? ReservedBit(string name, string? bitField)
    {
        if (BitFieldMembers.Contains(name))
            return "every bit field already has a member of that name";
        return name == bitField ? "its bit field already has that name" : Method(name) ?? ReservedMember(name);
    }

    /// <summary>Why a generated class cannot have a property of this name, or null if it can.</summary>
    internal static string? ReservedProperty(string name, string? type, IReadOnlyCollection<string> members)
    {
        if (ClassMembers.Contains(name) || members.Contains(name))
            return "the generated class already has a member of that name";
        // Small names are those of parameters and variables in the generated methods.
        return name.Length > 0 && name[0] is >= 'a' and <= 'z' ? "a property begins with a capital letter"
            : name == type ? "its class already has that name"
            : Keyword(name);
    }

    /// <summary>A name made of the given text, to be suggested; null where letters would be lost or the name could not be used.</summary>
    internal static string? Suggest(string text)
    {
        var name = new StringBuilder();
        bool upper = true;
        foreach (char c in text)
        {
            bool isDigit = c is >= '0' and <= '9';
            if (IsLetter(c) || (isDigit && name.Length > 0))
            {
                name.Append(upper ? char.ToUpperInvariant(c) : c);
                upper = isDigit;
            }
            else if (char.IsLetter(c))
            {
                return null;
            }
            else
            {
                upper = true;
            }
        }

        string suggestion = name.ToString();
        return name.Length is 0 or > 128 || ReservedMember(suggestion) != null || ReservedType(suggestion) != null ? null : suggestion;
    }

    /// <summary>Properties and operators are methods to the compiler, which has names for them.</summary>
    private static string? Method(string name) =>
        name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) || name.StartsWith("op_", StringComparison.Ordinal)
            ? "C# gives such a name to a method of its own"
            : null;

    private static string? Keyword(string name) => Keywords.Contains(name) ? "it is a C# keyword" : null;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
