using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits how a reader finds the slot of a name.</summary>
internal static class ReaderNames
{
    internal static void WriteFind(SourceWriter writer, Target target, Response response, ResponseSlots slots)
    {
        IReadOnlyList<(int Context, string Method, IReadOnlyList<(string Name, int Slot)> Names)> contexts = slots.Contexts;
        writer.Line("public int Find(int context, global::System.ReadOnlySpan<byte> name)").Open();
        if (contexts.Count > 0)
            WriteFindInContext(writer, response, contexts);
        else
            writer.Line("return -1;");
        writer.Close().Line();
        foreach ((_, string method, IReadOnlyList<(string Name, int Slot)> names) in contexts)
            WriteNames(writer, target, method, names);
        writer.Line("public int ScalarOf(int context)").Open();
        bool hasMessage = response.Error != null;
        writer.Line(hasMessage
            ? $"return context >= {CSharpText.Number(ResponseSlots.ErrorContext)} ? {CSharpText.Number(ResponseSlots.Message)} : -1;"
            : "return -1;").Close().Line();
    }

    private static void WriteFindInContext(
        SourceWriter writer, Response response, IReadOnlyList<(int Context, string Method, IReadOnlyList<(string Name, int Slot)> Names)> contexts)
    {
        writer.Line("int slot;");
        writer.Line("switch (context)").Open();
        foreach ((int context, string method, _) in contexts)
        {
            writer.Line($"case {CSharpText.Number(context)}:");
            writer.Line($"    slot = {method}(name);");
            writer.Line("    break;");
        }

        writer.Line("default:");
        writer.Line("    return -1;");
        writer.Close().Line();
        if (response.Lists.Count > 0)
        {
            writer.Line($"if (slot == {CSharpText.Number(ResponseSlots.Of(ResponseSlots.ItemContext))})");
            writer.Line("    _hasList = true;");
        }

        writer.Line("return slot;");
    }

    private static void WriteNames(SourceWriter writer, Target target, string method, IReadOnlyList<(string Name, int Slot)> names)
    {
        writer.Line($"private static int {method}(global::System.ReadOnlySpan<byte> name)").Open();
        LetterSwitch.Write(writer, "name", "-1", names.Select(n => new LetterSwitch.Entry(
            Utf8.UnitsOf(n.Name), $"{target.Root}.ReplyBody.Same(name, {Utf8.Literal(target, n.Name)})", CSharpText.Number(n.Slot))));
        writer.Close().Line();
    }
}
