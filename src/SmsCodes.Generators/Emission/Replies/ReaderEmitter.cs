using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the reader of a response: it takes names and values in whatever layout they come, and decides what is an error, what
/// a result, and what became of the request.</summary>
internal static class ReaderEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        var slots = new ResponseSlots(response);
        string q = target.Q, root = target.Root, name = response.Name;
        bool hasResults = response.Result.Count > 0;
        writer.Line("// Takes what a body says, whatever its layout.");
        writer.Line($"private struct Reader : {root}.IReplyReader").Open();
        writer.Line($"private readonly {name}Options _options;");
        writer.Line($"private {name}Reply{q} _reply;");
        writer.Line($"private {root}.ReplyDoubt[]{q} _doubts;");
        writer.Line($"private int _doubtCount{(hasResults ? ", _count" : "")}{(response.Error == null ? "" : ", _roots, _errors")};");
        writer.Line("private bool _isOk;");
        if (response.Reply.Count > 0)
            writer.Line("private ulong _seen;");
        if (hasResults)
        {
            writer.Line($"private {name}Result{q} _result, _first;");
            writer.Line($"private {name}Result[]{q} _results;");
            writer.Line("private ulong _resultSeen;");
        }

        if (response.Lists.Count > 0)
        {
            writer.Line("private bool _hasList;");
            writer.Line("private int _itemDepth;");
        }

        if (response.Error is { } error)
        {
            writer.Line($"private {root}.CodeValue<{root}.{catalogue.Provider}.{error.Set}> _code;");
            writer.Line($"private string{q} _message;");
            writer.Line($"private {name}ReplyError{q} _error;");
            writer.Line("private bool? _flag;");
            if (error.Within != null)
                writer.Line("private bool _isWithin, _isFlagWithin, _saysError;");
            if (error.Details != null)
            {
                writer.Line($"private string{q} _element, _detail;");
                writer.Line($"private {root}.ReplyErrorDetail[]{q} _details;");
                writer.Line("private int _detailCount;");
            }
        }

        writer.Line();
        writer.Line($"internal Reader({name}Options options)").Open();
        writer.Line($"this = default(Reader);");
        writer.Line("_options = options;");
        writer.Line("Expected = \"\";").Close().Line();
        writer.Line("public string Expected { get; private set; }").Line();
        writer.Line($"internal {name}Reply Reply {{ get {{ return _reply{(target.HasNullable ? "!" : "")}; }} }}").Line();
        WriteFind(writer, target, response, slots);
        WriteOpen(writer, target, catalogue, response);
        WriteValue(writer, target, catalogue, response, slots);
        WriteClose(writer, target, response);
        if (response.Error != null)
            WriteIsError(writer, target, catalogue, response);
        if (hasResults)
            WriteAddResult(writer, target, response);
        WriteApplies(writer, target, catalogue, response);
        WriteFits(writer, target, catalogue, response, slots);
        WriteDoubt(writer, target, hasResults, response.Error != null);
        WriteFinish(writer, target, response);
        writer.Close();
    }

    private static void WriteFind(SourceWriter writer, Target target, Response response, ResponseSlots slots)
    {
        IReadOnlyList<(int Context, string Method, IReadOnlyList<(string Name, int Slot)> Names)> contexts = slots.Contexts;
        writer.Line("public int Find(int context, global::System.ReadOnlySpan<byte> name)").Open();
        writer.Line("int slot;");
        writer.Line("switch (context)").Open();
        foreach ((int context, string method, _) in contexts)
        {
            writer.Line($"case {CSharpText.Number(context)}:");
            writer.Line($"    slot = {method}(name);");
            writer.Line("    if (slot == -1)");
            writer.Line($"        slot = {target.Root}.ReplyBody.Find(name, Shapes.{method}Names, Shapes.{method}Slots);");
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

        writer.Line("return slot;").Close().Line();
        foreach ((_, string method, IReadOnlyList<(string Name, int Slot)> names) in contexts)
            WriteNames(writer, target, method, names);
        writer.Line("public int ScalarOf(int context)").Open();
        bool hasMessage = response.Error != null;
        writer.Line(hasMessage
            ? $"return context >= {CSharpText.Number(ResponseSlots.ErrorContext)} ? {CSharpText.Number(ResponseSlots.Message)} : -1;"
            : "return -1;").Close().Line();
    }

    private static void WriteNames(SourceWriter writer, Target target, string method, IReadOnlyList<(string Name, int Slot)> names)
    {
        writer.Line($"private static int {method}(global::System.ReadOnlySpan<byte> name)").Open();
        writer.Line("switch (name.Length)").Open();
        foreach (IGrouping<int, (string Name, int Slot)> length in names.GroupBy(n => System.Text.Encoding.UTF8.GetByteCount(n.Name)).OrderBy(g => g.Key))
        {
            writer.Line($"case {CSharpText.Number(length.Key)}:");
            foreach ((string name, int slot) in length)
            {
                writer.Line($"    if (global::System.MemoryExtensions.SequenceEqual(name, {Utf8.Literal(target, name)}))");
                writer.Line($"        return {CSharpText.Number(slot)};");
            }

            writer.Line("    return -1;");
        }

        writer.Line("default:");
        writer.Line("    return -1;");
        writer.Close().Close().Line();
    }

    private static void WriteOpen(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        writer.Line("public void Open(int context)").Open();
        writer.Line("switch (context)").Open();
        writer.Line($"case {CSharpText.Number(ResponseSlots.RootContext)}:").Indent();
        if (response.Error != null)
            writer.Line("_roots++;");
        if (response.Reply.Count > 0)
            writer.Line("_seen = 0;");
        writer.Line("if (_reply == null)");
        writer.Line($"    _reply = new {response.Name}Reply();");
        if (response.Result.Count > 0)
        {
            writer.Line("_result = null;");
            writer.Line("_resultSeen = 0;");
            if (response.Lists.Count > 0)
                writer.Line("_hasList = false;");
        }

        if (response.Error is { } error)
        {
            writer.Line($"_code = default({target.Root}.CodeValue<{target.Root}.{catalogue.Provider}.{error.Set}>);");
            writer.Line("_message = null;");
            writer.Line("_error = null;");
            writer.Line("_flag = null;");
            if (error.Within != null)
                writer.Line("_saysError = false;");
        }

        writer.Line("break;").Unindent();
        if (response.Lists.Count > 0)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.ItemContext)}:").Indent();
            writer.Line("// What the outermost object said so far is no result beside those of a list.");
            writer.Line("_itemDepth++;");
            writer.Line("_hasList = true;");
            writer.Line("_result = null;");
            writer.Line("_resultSeen = 0;");
            writer.Line("break;").Unindent();
        }

        if (response.Error?.Within != null)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.ErrorContext)}:");
            writer.Line("    _isWithin = true;");
            writer.Line("    break;");
        }

        if (response.Error?.Details != null)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.DetailContext)}:");
            writer.Line("    _element = null;");
            writer.Line("    _detail = null;");
            writer.Line("    break;");
        }

        writer.Close().Close().Line();
    }

    private static void WriteValue(SourceWriter writer, Target target, Catalogue catalogue, Response response, ResponseSlots slots)
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
            writer.Line($"    _message = {root}.ReplyValues.Text(text);");
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
                writer.Line($"    _element = {root}.ReplyValues.Text({root}.ReplyBody.Trim(text));");
                writer.Line("    return true;");
                writer.Line($"case {CSharpText.Number(ResponseSlots.Detail)}:");
                writer.Line($"    _detail = {root}.ReplyValues.Text({root}.ReplyBody.Trim(text));");
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
            foreach (string line in new FieldTypes(target, catalogue, response, field).Take($"_reply{bang}."))
                writer.Line(line);
            writer.Line("return true;").Close();
        }

        if (response.Result.Count == 0)
            writer.Line("default:").Line("    return true;").Close();
        else
            WriteResultValue(writer, response, slots);
        writer.Close().Line();
        writer.Line("private bool Twice(string key)").Open();
        writer.Line("Expected = \"one '\" + key + \"'\";");
        writer.Line("return false;").Close().Line();
        if (response.Error is { Fields.Count: > 0 })
        {
            writer.Line("private void TakeError(int field, global::System.ReadOnlySpan<byte> text, bool isNumber)").Open();
            writer.Line("if (_error == null)");
            writer.Line($"    _error = new {response.Name}ReplyError();");
            writer.Line("_error.Take(field, text, isNumber, _options);").Close().Line();
        }
    }

    private static void WriteResultValue(SourceWriter writer, Response response, ResponseSlots slots)
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

    private static void WriteClose(SourceWriter writer, Target target, Response response)
    {
        writer.Line("public bool Close(int context)").Open();
        writer.Line("switch (context)").Open();
        writer.Line($"case {CSharpText.Number(ResponseSlots.RootContext)}:");
        writer.Line("    return CloseReply();");
        if (response.Lists.Count > 0)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.ItemContext)}:");
            writer.Line("    _itemDepth--;");
            writer.Line("    return AddResult();");
        }

        if (response.Error?.Within != null)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.ErrorContext)}:");
            writer.Line("    _isWithin = false;");
            writer.Line("    return true;");
        }

        if (response.Error?.Details != null)
        {
            writer.Line($"case {CSharpText.Number(ResponseSlots.DetailContext)}:").Indent();
            writer.Lines($$"""
                if ((_element ?? _detail) != null && _detailCount < {{target.Root}}.ReplyBody.MostResults)
                {
                    if (_details == null)
                        _details = new {{target.Root}}.ReplyErrorDetail[4];
                    else if (_details.Length == _detailCount)
                        global::System.Array.Resize(ref _details, _detailCount * 2);
                    _details[_detailCount++] = new {{target.Root}}.ReplyErrorDetail(_element, _detail);
                }

                return true;
                """);
            writer.Unindent();
        }

        writer.Line("default:");
        writer.Line("    return true;");
        writer.Close().Close().Line();
        WriteCloseReply(writer, target, response);
    }

    private static void WriteCloseReply(SourceWriter writer, Target target, Response response)
    {
        string bang = target.HasNullable ? "!" : "";
        writer.Line("private bool CloseReply()").Open();
        if (response.Error is { } error)
        {
            writer.Line("if (IsError())").Open();
            writer.Line("_errors++;");
            writer.Line($"if (_reply{bang}.Error == null)").Open();
            writer.Line($"_reply.Error = _error ?? new {response.Name}ReplyError();");
            string details = error.Details == null ? "" : $", new {target.Root}.ReplyList<{target.Root}.ReplyErrorDetail>(_details, _detailCount)";
            writer.Line($"_reply.Error.Complete(_code, _message{details});");
            writer.Line("_reply.Message = _reply.Error.Message;").Close();
            writer.Line("return true;").Close().Line();
            writer.Line($"if (_reply{bang}.Error == null && _message != null)");
            writer.Line("    _reply.Message = _message;");
        }

        if (response.Result.Count > 0)
            writer.Line(response.Lists.Count > 0 ? "return _hasList || AddResult();" : "return AddResult();");
        else
            writer.Line("return true;");
        writer.Close().Line();
    }

    /// <summary>An error is what says so: a flag, a code that reports no success, the object of an error, or a message where nothing
    /// says that all went well.</summary>
    private static void WriteIsError(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        ErrorShape error = response.Error!;
        bool hasSuccess = CodeTests.HasSuccess(catalogue, error.Set);
        writer.Line("private bool IsError()").Open();
        writer.Line("if (_flag == false)");
        writer.Line("    return true;");
        if (hasSuccess)
        {
            writer.Line("if (_code.IsPresent)").Open();
            writer.Line($"bool isSuccess = _code.Value.HasValue && {CodeTests.IsSuccess(target, catalogue, error.Set, "_code.Value.Value")};");
            writer.Line("if (!isSuccess && !(_flag == true && !_code.IsKnown))");
            writer.Line("    return true;");
            writer.Line($"_reply{(target.HasNullable ? "!" : "")}.Code = _code;");
            writer.Line("_isOk = true;");
            writer.Line("return false;").Close().Line();
        }

        // A flag of success does not undo an error beside it.
        string unless = error.Within != null ? " && (_isFlagWithin || !_saysError)" : hasSuccess ? "" : " && !_code.IsKnown";
        writer.Line($"if (_flag == true{unless})").Open();
        writer.Line("_isOk = true;");
        writer.Line("return false;").Close().Line();
        // A message may come with a success too, which has fields of its own.
        string message = response.Reply.Count > 0 ? "(_message != null && _seen == 0)" : "_message != null";
        writer.Line($"return {(error.Within == null ? "" : "_saysError || ")}{message}{(hasSuccess ? "" : " || _code.IsPresent")}{(error.Details == null ? "" : " || _detailCount > 0")};").Close().Line();
    }

    private static void WriteAddResult(SourceWriter writer, Target target, Response response)
    {
        string name = response.Name + "Result";
        writer.Lines($$"""
            private bool AddResult()
            {
                if (_result == null)
                    return true;
                string{{target.Q}} missing = _result.Missing;
                if (missing != null || _count == {{target.Root}}.ReplyBody.MostResults)
                {
                    Expected = missing == null ? "at most 100,000 results" : "'" + missing + "' in each result";
                    return false;
                }

                // Most replies have one result, which needs no array.
                if (_count == 0)
                {
                    _first = _result;
                }
                else
                {
                    if (_results == null)
                        _results = new {{name}}[4];
                    else if (_results.Length == _count)
                        global::System.Array.Resize(ref _results, _count * 2);
                    _results[0] = _first{{(target.HasNullable ? "!" : "")}};
                    _results[_count] = _result;
                }

                _count++;
                _result = null;
                _resultSeen = 0;
                return true;
            }

            """);
    }

    private static void WriteApplies(SourceWriter writer, Target target, Catalogue catalogue, Response response)
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

    private static void WriteFits(SourceWriter writer, Target target, Catalogue catalogue, Response response, ResponseSlots slots)
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

    private static void WriteDoubt(SourceWriter writer, Target target, bool hasResults, bool hasError) => writer.Lines($$"""
        public void Cancel()
        {
            {{(hasError ? "_roots--;" : "// What was taken goes when the next object is opened.")}}
        }

        public void Doubt(string because)
        {
            if (_doubts == null)
                _doubts = new {{target.Root}}.ReplyDoubt[1];
            else if (_doubts.Length == _doubtCount)
                global::System.Array.Resize(ref _doubts, _doubtCount * 2);
            _doubts[_doubtCount++] = new {{target.Root}}.ReplyDoubt({{(hasResults ? "_count - 1" : "0")}}, because);
        }

        """);

    private static void WriteFinish(SourceWriter writer, Target target, Response response)
    {
        string root = target.Root;
        bool hasResults = response.Result.Count > 0;
        writer.Line("// What became of the request; false where the body says nothing of it.");
        writer.Line($"internal bool Finish({root}.ReplyFormat format, ref {root}.ReplyFailure failure)").Open();
        writer.Line("var reply = _reply;");
        string isEmpty = $"!Shapes.IsDeclared(format) || {(hasResults ? "(_count == 0 && !_isOk)" : "!_isOk")}";
        writer.Line(response.Error == null
            ? $"if (reply == null || {isEmpty})"
            : $"if (reply == null || (reply.Error == null && ({isEmpty})))");
        writer.Line("    return failure.Set(Shapes.Shape.Expected, 0);");
        writer.Line("reply.Format = format;");
        writer.Line($"reply._doubts = new {root}.ReplyList<{root}.ReplyDoubt>(_doubts, _doubtCount);");
        if (hasResults)
            writer.Line($"reply.Results = new {root}.ReplyList<{response.Name}Result>(_first{(target.HasNullable ? "!" : "")}, _results, _count);");
        if (response.Error != null)
        {
            writer.Line("if (reply.Error != null)");
            writer.Line($"    reply.Outcome = _errors == _roots ? {root}.ReplyOutcome.Error : {root}.ReplyOutcome.PartlyFailed;");
            writer.Line("else");
        }

        writer.Line($"{(response.Error == null ? "" : "    ")}reply.Outcome = reply.HasFailed ? {root}.ReplyOutcome.PartlyFailed : {root}.ReplyOutcome.Ok;");
        writer.Line("return true;").Close();
    }
}
