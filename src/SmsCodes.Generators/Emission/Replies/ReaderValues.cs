using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits how a reader takes the value of a slot, and which texts and rows can be.</summary>
internal static class ReaderValues
{
    internal static void WriteValue(SourceWriter writer, Target target, Catalogue catalogue, Response response, ResponseSlots slots)
    {
        string root = target.Root, bang = target.HasNullable ? "!" : "";
        writer.Line("public bool Value(int slot, global::System.ReadOnlySpan<byte> text, bool isNumber)").Open();
        if (response.Error?.Within != null)
            writer.Line("_saysError |= _isWithin;");
        writer.Line("switch (slot)").Open();
        writer.Line("case -1:");
        writer.Line("    Expected = Shapes.Shape.Expected;");
        writer.Line("    return false;");
        if (response.Error is { } error)
        {
            string codes = $"{root}.{catalogue.Provider}.{error.Set}Codes";
            writer.Line($"case {CSharpText.Number(ResponseSlots.Code)}:").Indent();
            writer.Line($"string{target.Q} raw;");
            writer.Line($"int row = {codes}.Met(text, isNumber, out raw);");
            writer.Line($"var code = {codes}.Of(row, raw);");
            writer.Line("if (_code.IsPresent && code.IsPresent && code != _code)");
            writer.Line($"    return Twice({CSharpText.Literal(error.CodeKeys[0])});");
            writer.Line("if (code.IsPresent)");
            writer.Line("    _code = code;");
            writer.Line("return true;").Unindent();
            writer.Line($"case {CSharpText.Number(ResponseSlots.Message)}:").Indent();
            writer.Line($"text = {root}.ReplyBody.Trim(text);");
            writer.Line("if (_message == null && text.Length > 0)");
            writer.Line($"    _message = _codes == null ? {root}.ReplyValues.Text(text) : \"\";");
            writer.Line("return true;").Unindent();
            writer.Line($"case {CSharpText.Number(ResponseSlots.Flag)}:").Indent();
            writer.Line($"bool? flag = {root}.ReplyValues.Boolean(text);");
            writer.Line("if (_flag.HasValue && flag != _flag)");
            writer.Line($"    return Twice({CSharpText.Literal(error.Flag ?? "")});");
            writer.Line("_flag = flag;");
            if (error.Within != null)
                writer.Line("_isFlagWithin = _isWithin;");
            writer.Line("return true;").Unindent();
            if (error.Details != null)
            {
                writer.Line($"case {CSharpText.Number(ResponseSlots.Element)}:");
                writer.Line($"    _element = _codes == null ? {root}.ReplyValues.Text({root}.ReplyBody.Trim(text)) : \"\";");
                writer.Line("    return true;");
                writer.Line($"case {CSharpText.Number(ResponseSlots.Detail)}:");
                writer.Line($"    _detail = _codes == null ? {root}.ReplyValues.Text({root}.ReplyBody.Trim(text)) : \"\";");
                writer.Line("    return true;");
            }

            int index = 0;
            foreach ((_, int slot) in slots.ErrorFields)
            {
                writer.Line($"case {CSharpText.Number(slot)}:");
                writer.Line($"    TakeError({CSharpText.Number(index++)}, text, isNumber);");
                writer.Line("    return true;");
            }
        }

        writer.Line($"case {CSharpText.Number(ResponseSlots.Ok)}:");
        writer.Line("    _isOk = true;");
        writer.Line("    return true;");
        foreach ((ResponseField field, int slot) in slots.ReplyFields)
        {
            writer.Line($"case {CSharpText.Number(slot)}:").Open();
            if (field.Kind != FieldKind.Texts)
            {
                writer.Line($"if ((_seen & (1UL << {CSharpText.Number(slot)})) != 0)");
                writer.Line($"    return Twice({CSharpText.Literal(field.Key)});");
            }

            writer.Line($"_seen |= 1UL << {CSharpText.Number(slot)};");
            writer.Line("_isOk |= text.Length > 0;");
            if (field.Kind == FieldKind.ChosenCode)
                writer.Line("var options = _options;");
            WriteTaken(writer, new FieldTypes(target, catalogue, response, field), $"_reply{bang}.", CodesEmitter.IsFor(response));
            writer.Line("return true;").Close();
        }

        if (response.Result.Count == 0)
            writer.Line("default:").Line("    return true;").Close();
        else
            WriteResultValue(writer, target, catalogue, response, slots);
        writer.Close().Line();
        writer.Line("private bool Twice(string key)").Open();
        writer.Line("Expected = \"one '\" + key + \"'\";");
        writer.Line("return false;").Close().Line();
        if (response.Error is { Fields.Count: > 0 })
        {
            writer.Line("private void TakeError(int field, global::System.ReadOnlySpan<byte> text, bool isNumber)").Open();
            writer.Line("if (_codes != null)");
            writer.Line("    return;");
            writer.Line("if (_error == null)");
            writer.Line($"    _error = new {response.Name}ReplyError();");
            writer.Line("_error.Take(field, text, isNumber, _options);").Close().Line();
        }
    }

    private static void WriteTaken(SourceWriter writer, FieldTypes field, string of, bool hasCodes)
    {
        string[] whole = [.. field.Take(of)], forCodes = field.IsForCodes ? [.. field.TakeForCodes(of)] : [];
        if (!hasCodes || whole.SequenceEqual(forCodes))
        {
            foreach (string line in whole)
                writer.Line(line);
            return;
        }

        writer.Line("if (_codes == null)").Open();
        foreach (string line in whole)
            writer.Line(line);
        writer.Close();
        if (forCodes.Length == 0)
            return;
        writer.Line("else").Open();
        foreach (string line in forCodes)
            writer.Line(line);
        writer.Close();
    }

    private static void WriteResultValue(SourceWriter writer, Target target, Catalogue catalogue, Response response, ResponseSlots slots)
    {
        string first = CSharpText.Number(slots.FirstResult);
        writer.Line("default:").Indent();
        if (response.Lists.Count > 0)
        {
            writer.Line("if (_hasList && _itemDepth == 0)");
            writer.Line("    return true;");
        }

        // An error may have a field of its own under a name that a result has too.
        int index = 0;
        foreach ((ResponseField field, _) in slots.ErrorFields)
        {
            foreach ((ResponseField other, int slot) in slots.ResultFields)
            {
                if (response.Error!.Within != null || other.Key != field.Key)
                    continue;
                writer.Line($"if (slot == {CSharpText.Number(slot)})");
                writer.Line($"    TakeError({CSharpText.Number(index)}, text, isNumber);");
            }

            index++;
        }

        string lists = string.Join(" && ", slots.ResultFields.Where(f => f.Field.Kind == FieldKind.Texts).Select(f => $"slot != {CSharpText.Number(f.Slot)}"));
        writer.Line($"ulong bit = 1UL << (slot - {first});");
        writer.Line($"if ((_resultSeen & bit) != 0{(lists.Length == 0 ? "" : " && " + lists)})");
        writer.Line("    return Twice(KeyOf(slot));");
        if (CodesEmitter.IsFor(response))
            WriteResultCode(writer, target, catalogue, response, slots);
        writer.Line("_resultSeen |= bit;");
        writer.Line("if (_result == null)");
        writer.Line($"    _result = new {response.Name}Result();");
        writer.Line($"_result.Take(slot - {first}, text, isNumber, _options);");
        writer.Line("return true;").Unindent();
        writer.Close();
        writer.Close().Line();
        writer.Line("private static string KeyOf(int slot)").Open();
        writer.Line("switch (slot)").Open();
        foreach ((ResponseField field, int slot) in slots.ResultFields)
        {
            writer.Line($"case {CSharpText.Number(slot)}:");
            writer.Line($"    return {CSharpText.Literal(field.Key)};");
        }

        writer.Line("default:");
        writer.Line("    return \"\";").Close();
    }

    private static void WriteResultCode(SourceWriter writer, Target target, Catalogue catalogue, Response response, ResponseSlots slots)
    {
        string first = CSharpText.Number(slots.FirstResult);
        ulong wanted = slots.ResultFields.Where(f => new FieldTypes(target, catalogue, response, f.Field).IsForCodes)
            .Aggregate(0UL, (bits, f) => bits | (1UL << (f.Slot - slots.FirstResult)));
        writer.Line("if (_codes != null)").Open();
        writer.Line("if (_resultSeen == 0)");
        writer.Line("    _codes.Begin(_count);");
        writer.Line("_resultSeen |= bit;");
        if (wanted != 0)
        {
            writer.Line($"if ((bit & 0x{wanted:X}) != 0)");
            writer.Line($"    _codes._results[_count].Take(slot - {first}, text, isNumber, _options);");
        }

        writer.Line("return true;").Close().Line();
    }

    internal static void WriteApplies(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        IReadOnlyList<EquatableArray<RowCondition>> conditions = ShapeEmitter.Conditions(response);
        writer.Line("public bool Applies(int condition)").Open();
        if (conditions.Count == 0)
        {
            writer.Line("return true;").Close().Line();
            writer.Line("public bool IsGiven(int condition)").Open().Line("return true;").Close().Line();
            return;
        }

        writer.Line("switch (condition)").Open();
        for (int i = 0; i < conditions.Count; i++)
        {
            string test = string.Join(" && ", conditions[i].Select(c =>
            {
                ResponseOption option = response.Options.First(o => o.Key == c.Key);
                string values = string.Join(" || ", c.Values.Select(v => $"_options.{option.Name} == {OptionsEmitter.Value(target, catalogue, option, v)}"));
                return $"(_options.{option.Name} == null || {values})";
            }));
            writer.Line($"case {CSharpText.Number(i)}:");
            writer.Line($"    return {test};");
        }

        writer.Line("default:");
        writer.Line("    return true;");
        writer.Close().Close().Line();
        writer.Line("public bool IsGiven(int condition)").Open();
        writer.Line("switch (condition)").Open();
        for (int i = 0; i < conditions.Count; i++)
        {
            string test = string.Join(" && ", conditions[i].Select(c => $"_options.{response.Options.First(o => o.Key == c.Key).Name} != null"));
            writer.Line($"case {CSharpText.Number(i)}:");
            writer.Line($"    return {test};");
        }

        writer.Line("default:");
        writer.Line("    return true;");
        writer.Close().Close().Line();
    }

    internal static void WriteFits(SourceWriter writer, Target target, Catalogue catalogue, Response response, ResponseSlots slots)
    {
        writer.Line("public bool Fits(int slot, global::System.ReadOnlySpan<byte> text)").Open();
        // Blanks tell rows of ids from others, so digits have none around them.
        var digits = slots.ErrorFields.Concat(slots.ReplyFields).Concat(slots.ResultFields).Where(f => f.Field.Kind == FieldKind.Digits);
        foreach ((_, int slot) in digits)
        {
            writer.Line($"if (slot == {CSharpText.Number(slot)})");
            writer.Line($"    return {target.Root}.ReplyValues.IsDigits(text);");
        }

        writer.Line($"text = {target.Root}.ReplyBody.Trim(text);");
        writer.Line("switch (slot)").Open();
        if (response.Error != null)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.Code)}:");
            writer.Line("    return text.Length > 0 && text.Length <= 64;");
            writer.Line($"case {CSharpText.Number(ResponseSlots.Flag)}:");
            writer.Line($"    return {target.Root}.ReplyValues.Boolean(text).HasValue;");
        }

        foreach ((ResponseField field, int slot) in slots.ErrorFields.Concat(slots.ReplyFields).Concat(slots.ResultFields))
        {
            string fits = new FieldTypes(target, catalogue, response, field).Fits;
            if (fits == "true" || field.Kind == FieldKind.Digits)
                continue;
            writer.Line($"case {CSharpText.Number(slot)}:");
            writer.Line($"    return {fits};");
        }

        writer.Line("default:");
        writer.Line("    return true;");
        writer.Close().Close().Line();
    }
}
