using System;
using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Replies.Tests.RoundTrips;

/// <summary>Writes SMSCentre's status reply as the document shows it.</summary>
internal static class StatusWriter
{
    /// <summary>Writes messages in a layout.</summary>
    internal static string Write(StatusLayout layout, IReadOnlyList<Field[]> messages, int style)
    {
        var choices = new Random(style);
        switch (layout.Fmt)
        {
            case 0:
                return string.Join("\n", messages.Select(m => string.Join(", ", m.Select(Pair))));
            case 1:
                return string.Join("\n", messages.Select(Values));
            case 2:
                var xml = new XmlWriter(choices);
                string[] elements = [.. messages.Select(m => xml.Element("sms", Shuffled(m, choices).Select(xml.Element)))];
                return xml.Document(layout.IsList ? xml.List("list", elements) : elements[0]);
            default:
                var json = new JsonWriter(choices);
                string[] objects = [.. messages.Select(m => json.Object(m))];
                return layout.IsList ? json.List(objects) : objects[0];
        }
    }

    private static string Pair(Field field) => field.Name switch
    {
        "status" => "Status = " + field.Text,
        "last_date" => "check_time = " + field.Text,
        // The document has no blank before this sign.
        "operator_orig" => "operator_orig= " + field.Text,
        _ => $"{field.Name} = {field.Text}",
    };

    // Blanks stand before comment and type alone, as the document has them.
    private static string Values(Field[] message) => string.Join(
        ",", message.Select(f => f.Name == "comment" || (f.Name == "type" && message.Any(o => o.Name == "comment")) ? " " + f.Text : f.Text));

    private static Field[] Shuffled(Field[] fields, Random choices)
    {
        Field[] shuffled = [.. fields];
        choices.Shuffle(shuffled);
        return shuffled;
    }
}
