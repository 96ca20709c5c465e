[assembly: global::SmsCodes.Acme.AcmeCatalogue.SmsCodesCatalogue("Acme", "SmsCodes", "f2a44e45342251f6")]
namespace SmsCodes.Acme
    public static class AcmeCatalogue
        private static class All
        public sealed class SmsCodesCatalogueAttribute : global::System.Attribute
        internal static class Digits
    public enum Result
    public static class ResultCodes
        private sealed class Table : global::SmsCodes.CodeSet<Result>
        private static class Numbers
        private static class Names
        private static class Printed
        private static class Descriptions
        private static class Categories

namespace SmsCodes
    public enum FactOrigin
    public enum CodeOrigin
    public readonly struct CodeFact
    public enum RetryDecision
    public readonly struct RetryAdvice
    public enum CodeCategory
    public sealed class CodeGroup
    public readonly struct CodeInfo
    public abstract class CodeSet
    public abstract class CodeSet<T> : global::SmsCodes.CodeSet
    public sealed class CodeProvider
    public readonly struct CodeValue<T> : global::System.IEquatable<global::SmsCodes.CodeValue<T>>
    public sealed class CodeOfAttribute : global::System.Attribute
    public sealed class CodeAttribute : global::System.Attribute
    public sealed class CatalogueSetAttribute : global::System.Attribute

namespace SmsCodes
    public static class CodeCatalog
        private static class Cache<T>
        private static class All
