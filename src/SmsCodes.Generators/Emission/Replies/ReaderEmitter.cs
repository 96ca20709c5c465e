using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits the reader of a response, which takes names and values in whatever layout they come: what it keeps, and what happens
/// where an object begins and ends.</summary>
internal static class ReaderEmitter
{
    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        var slots = new ResponseSlots(response);
        string q = target.Q, root = target.Root, name = response.Name;
        bool hasResults = response.Result.Count > 0, hasCodes = CodesEmitter.IsFor(response);
        writer.Line("// Takes what a body says, whatever its layout.");
        writer.Line($"private struct Reader : {root}.IReplyReader").Open();
        writer.Line($"private readonly {name}Options _options;");
        if (hasCodes)
            writer.Line($"private readonly {name}ReplyCodes{q} _codes;");
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
            if (hasCodes)
                writer.Line("private bool _hasFailed;");
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
        if (hasCodes)
            writer.Line("// Only codes are taken where there is an object for them.");
        writer.Line($"internal Reader({name}Options options{(hasCodes ? $", {name}ReplyCodes{q} codes" : "")})").Open();
        writer.Line($"this = default(Reader);");
        writer.Line("_options = options;");
        if (hasCodes)
        {
            writer.Line("_codes = codes;");
            writer.Line("_doubts = codes == null ? null : codes._doubts;");
        }

        writer.Line("Expected = \"\";").Close().Line();
        writer.Line("public string Expected { get; private set; }").Line();
        writer.Line($"internal {name}Reply Reply {{ get {{ return _reply{(target.HasNullable ? "!" : "")}; }} }}").Line();
        ReaderNames.WriteFind(writer, target, response, slots);
        WriteOpen(writer, target, catalogue, response);
        ReaderValues.WriteValue(writer, target, catalogue, response, slots);
        WriteClose(writer, target, response);
        if (response.Error != null)
            ReaderVerdict.WriteIsError(writer, target, catalogue, response);
        if (hasResults)
            ReaderVerdict.WriteAddResult(writer, target, response);
        ReaderValues.WriteApplies(writer, target, catalogue, response);
        ReaderValues.WriteFits(writer, target, catalogue, response, slots);
        ReaderVerdict.WriteDoubt(writer, target, hasResults, response.Error != null);
        ReaderVerdict.WriteFinish(writer, target, response);
        writer.Close();
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
        writer.Line($"    _reply = {CodesEmitter.NewReply(response, "_codes")};");
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
                    if (_codes != null)
                    {
                        _detailCount++;
                        return true;
                    }

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
        ReaderVerdict.WriteCloseReply(writer, target, response);
    }
}
