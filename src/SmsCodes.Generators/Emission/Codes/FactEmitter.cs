using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Codes;

/// <summary>Emits the questions that can be asked of a member: its texts and facts, each answered from one column.</summary>
internal static class FactEmitter
{
    internal static void Write(SourceWriter writer, Target target, CodeSet set, SetColumns columns)
    {
        string text = "string" + target.Q, root = target.Root;

        void Ask(string question, string type, string about, string answer, string attribute = "")
        {
            writer.Line();
            writer.Line($"/// <summary>{about}</summary>");
            if (attribute.Length > 0)
                writer.Line(attribute);
            writer.Line($"public static {type} {question}(this {set.Name} code) => {answer};");
        }

        string Of(Column column) => column.At("RowOf((int)code)");
        void AskIfKnown(Column column, string question, string type, string about, string behind = "")
        {
            if (!column.IsEmpty)
                Ask(question, type, about, Of(column) + behind);
        }

        Ask("IsDefined", "bool", "Whether the catalogue has the code.", "RowOf((int)code) != 0");
        Ask("ToCode", text, "The code as it stands in a reply; null for an undefined value, for a class of codes and for a row without a code.",
            Of(set.Codes.Any(c => c.IsClass) ? columns.WireCodes : columns.Codes), $"[return: {root}.CodeOf(typeof({set.Name}))]");
        Ask("GetDescription", text, "The provider's words in its own language; null where there are none.", Of(columns.Descriptions));
        Ask("GetEnglish", text, "The provider's words in English; null where there are none.", Of(columns.English));
        Ask("GetLabel", text, "The provider's own short name or type; null where it prints none.", Of(columns.Labels));
        Ask("GetCategory", root + ".CodeCategory", "What the code means, in terms common to all providers.", Of(columns.Categories));
        Ask("GetRetry", root + ".RetryAdvice", "Whether the same request is worth sending again, and who says so.", Of(columns.Retries));
        AskIfKnown(columns.Finals, "IsFinal", "bool?", "Whether the outcome is settled: no later status takes it back, and a client may stop asking; null where nobody knows.", ".Value");
        AskIfKnown(columns.Permanents, "IsPermanent", "bool?", "Whether the condition lasts, so that the same message to the same recipient fails again; null where nobody knows.", ".Value");
        AskIfKnown(columns.Successes, "IsSuccess", "bool?", "Whether the code reports success; null for an undefined value.");
        AskIfKnown(columns.HttpStatuses, "GetHttpStatus", "int?", "The HTTP status that the document gives for the code; null where it gives none.");
        AskIfKnown(columns.Groups, "GetGroup", $"{root}.CodeGroup{target.Q}", "The heading under which the document prints the code; null where there is none.");
        Ask("GetInfo", root + ".CodeInfo", "All that the catalogue holds on the code; empty for an undefined value.", "Table.Instance.InfoAt(RowOf((int)code))");
    }
}
