using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits how a reader decides what is an error, what a result, and what became of the request.</summary>
internal static class ReaderVerdict
{
    internal static void WriteCloseReply(SourceWriter writer, Target target, Response response)
    {
        string bang = target.HasNullable ? "!" : "";
        writer.Line("private bool CloseReply()").Open();
        if (response.Error is { } error)
        {
            writer.Line("if (IsError())").Open();
            writer.Line("_errors++;");
            writer.Line($"if (_reply{bang}.Error == null)").Open();
            writer.Line($"_reply.Error = _codes != null ? _codes._error : _error ?? new {response.Name}ReplyError();");
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
    internal static void WriteIsError(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        ErrorShape error = response.Error!;
        bool hasSuccess = CodeExpressions.HasSuccess(catalogue, error.Set);
        writer.Line("private bool IsError()").Open();
        writer.Line("if (_flag == false)");
        writer.Line("    return true;");
        if (hasSuccess)
        {
            writer.Line("if (_code.IsPresent)").Open();
            writer.Line($"bool isSuccess = _code.Value.HasValue && {CodeExpressions.IsSuccess(target, catalogue, error.Set, "_code.Value.Value")};");
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

    internal static void WriteAddResult(SourceWriter writer, Target target, Response response)
    {
        string name = response.Name + "Result";
        bool hasCodes = CodesEmitter.IsFor(response);
        writer.Lines($$"""
            private bool AddResult()
            {
                if (_resultSeen == 0)
                    return true;
                string{{target.Q}} missing = {{(hasCodes ? "_codes != null ? _codes._results[_count].Missing : " : "")}}_result{{(target.HasNullable ? "!" : "")}}.Missing;
                if (missing != null || _count == {{target.Root}}.ReplyBody.MostResults)
                {
                    Expected = missing == null ? "at most 100,000 results" : "'" + missing + "' in each result";
                    return false;
                }

            """);
        writer.Indent();
        if (hasCodes)
        {
            writer.Line("if (_codes != null)");
            writer.Line("    _hasFailed |= _codes._results[_count].IsFailed;");
        }

        writer.Lines($$"""
            // Most replies have one result, which needs no array.
            {{(hasCodes ? "else " : "")}}if (_count == 0)
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
                _results[_count] = _result{{(hasCodes && target.HasNullable ? "!" : "")}};
            }

            _count++;
            _result = null;
            _resultSeen = 0;
            return true;
            """);
        writer.Close().Line();
    }

    internal static void WriteDoubt(SourceWriter writer, Target target, bool hasResults, bool hasError) => writer.Lines($$"""
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

    internal static void WriteFinish(SourceWriter writer, Target target, Response response)
    {
        string root = target.Root;
        bool hasResults = response.Result.Count > 0, hasCodes = CodesEmitter.IsFor(response);
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
        if (hasCodes)
        {
            writer.Line("if (_codes != null)");
            writer.Line($"    _codes.Finish({(hasResults ? "_count, " : "")}_doubts);");
        }

        if (hasResults)
        {
            if (hasCodes)
                writer.Line("else");
            writer.Line($"{(hasCodes ? "    " : "")}reply.Results = new {root}.ReplyList<{response.Name}Result>(_first{(target.HasNullable ? "!" : "")}, _results, _count);");
        }

        if (response.Error != null)
        {
            writer.Line("if (reply.Error != null)");
            writer.Line($"    reply.Outcome = _errors == _roots ? {root}.ReplyOutcome.Error : {root}.ReplyOutcome.PartlyFailed;");
            writer.Line("else");
        }

        writer.Line($"{(response.Error == null ? "" : "    ")}reply.Outcome = {(hasResults && hasCodes ? "_hasFailed || " : "")}reply.HasFailed ? {root}.ReplyOutcome.PartlyFailed : {root}.ReplyOutcome.Ok;");
        writer.Line("return true;").Close();
    }
}
