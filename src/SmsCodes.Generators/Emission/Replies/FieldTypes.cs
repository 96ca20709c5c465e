using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Emission.Codes;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>The C# of one declared field: its properties, how a text becomes their value, and how they are shown again.</summary>
internal sealed class FieldTypes(Target target, Catalogue catalogue, Response response, ResponseField declared)
{
    private string Root => target.Root;

    private string Values => Root + ".ReplyValues";

    /// <summary>C# of the set's companion, of the bit field or of another type of this provider.</summary>
    private string Own(string? type) => $"{Root}.{catalogue.Provider}.{type}";

    /// <summary>Whether its text is kept as it stands: that of a free text, which may begin or end with a blank.</summary>
    private bool IsFree => response.Layouts.Any(l =>
        l.Free.Contains(declared.Key) || l.Rows.Any(r => r.Rest == declared.Key || r.Free.Contains(declared.Key)));

    private IEnumerable<string> ChosenSets => declared.Choices.Select(c => c.Set).Distinct();

    /// <summary>The class that has the field.</summary>
    private string Owner => response.Name + (response.Result.Any(f => ReferenceEquals(f, declared)) ? "Result"
        : response.Reply.Any(f => ReferenceEquals(f, declared)) ? "Reply"
        : "ReplyError");

    /// <summary>The private field that keeps the value, or begins the names of those that do.</summary>
    private string Kept => "_" + char.ToLowerInvariant(declared.Name[0]) + declared.Name.Substring(1);

    /// <summary>The static field that keeps the pattern of a time; small, since no property begins so.</summary>
    private string PatternField => "s" + Kept + "Pattern";

    /// <summary>The patterns of times that the field needs: C# type, name and value of static fields.</summary>
    internal IEnumerable<string> Statics
    {
        get
        {
            if (declared.Kind is FieldKind.LocalTime or FieldKind.UnixTime && declared.Pattern != null)
                yield return $"internal static readonly {Root}.ReplyTime {PatternField} = new {Root}.ReplyTime({CSharpText.Literal(declared.Pattern)});";
        }
    }

    /// <summary>The properties with what keeps their values. Codes and times are kept small: a reply may have many of them.</summary>
    internal IEnumerable<FieldProperty> Properties
    {
        get
        {
            string summary = CSharpText.Doc(declared.Summary ?? declared.Key + " of the reply.");
            string missing = " Null where the reply leaves it out.";
            string text = "string" + target.Q;
            switch (declared.Kind)
            {
                case FieldKind.Text:
                case FieldKind.Digits:
                    yield return new FieldProperty(text, declared.Name, summary + missing);
                    break;
                case FieldKind.Integer:
                    yield return new FieldProperty("long?", declared.Name, summary + missing);
                    break;
                case FieldKind.Decimal:
                    yield return new FieldProperty("decimal?", declared.Name, summary + missing);
                    break;
                case FieldKind.Boolean:
                    yield return new FieldProperty("bool?", declared.Name, summary + missing);
                    break;
                case FieldKind.Code:
                    string absent = declared.IsRequired ? "" : " Not present where the reply leaves it out.";
                    yield return new FieldProperty(CodeType(declared.Type!), declared.Name, summary + absent, $"{Own(declared.Type)}Codes.Of({Row}, {Kept}Raw)");
                    break;
                case FieldKind.ChosenCode:
                    string[] sets = [.. ChosenSets];
                    string by = CSharpText.Doc(declared.By!);
                    string chosen = string.Concat(sets.Select(s => $"{s}.IsPresent ? {s}.Raw : "));
                    yield return new FieldProperty(
                        text, declared.Name, $"{summary} The raw code: its set depends on the option <c>{by}</c>.{missing}", $"{chosen}{Kept}Raw");
                    for (int i = 0; i < sets.Length; i++)
                    {
                        yield return new FieldProperty(
                            CodeType(sets[i]), sets[i], $"{summary} Present only where the option <c>{by}</c> chooses this set.",
                            $"{Kept}Set == {CSharpText.Number(i + 1)} ? {Own(sets[i])}Codes.Of({Kept}Row, {Kept}Raw) : default({CodeType(sets[i])})");
                    }

                    break;
                case FieldKind.Bits:
                    yield return new FieldProperty(Own(declared.Type) + "?", declared.Name, summary + missing);
                    break;
                case FieldKind.UnixTime:
                    yield return new FieldProperty("global::System.DateTimeOffset?", declared.Name, $"{summary} UTC.{missing}", $"{Values}.TimeOf({Kept})");
                    if (declared.Pattern != null)
                    {
                        yield return new FieldProperty(
                            "global::System.DateTime?", declared.Name + "Local",
                            $"{summary} Civil time of an unstated zone, which some replies give instead.{missing}", $"{Values}.CivilTimeOf({Kept}Local)");
                    }

                    break;
                case FieldKind.LocalTime when declared.OffsetMinutes is { } offset:
                    yield return new FieldProperty(
                        "global::System.DateTimeOffset?", declared.Name, summary + missing, $"{Values}.TimeOf({Kept}, {CSharpText.Number(offset)})");
                    break;
                case FieldKind.LocalTime:
                    yield return new FieldProperty(
                        "global::System.DateTime?", declared.Name, $"{summary} Civil time; the provider states no zone.{missing}", $"{Values}.CivilTimeOf({Kept})");
                    break;
                case FieldKind.IsoTime:
                    yield return new FieldProperty("global::System.DateTimeOffset?", declared.Name, summary + missing);
                    break;
                default:
                    yield return new FieldProperty($"{Root}.ReplyList<string>", declared.Name, summary + " Empty where the reply leaves it out.");
                    break;
            }
        }
    }

    /// <summary>C# of the row of a code; where the code has several, the one of the label that another field holds.</summary>
    private string Row
    {
        get
        {
            ResponseField? label = declared.By == null ? null : response.Result.Concat(response.Reply).FirstOrDefault(f => f.Key == declared.By);
            return label != null && MetCodeEmitter.HasLabelledAliases(catalogue.Sets.First(s => s.Name == declared.Type))
                ? $"{Own(declared.Type)}Codes.RowOf({Kept}Row, {label.Name})"
                : Kept + "Row";
        }
    }

    /// <summary>C# of the private fields that keep what the properties show.</summary>
    internal IEnumerable<string> Fields => declared.Kind switch
    {
        FieldKind.Code => [$"private int {Kept}Row;", $"private string{target.Q} {Kept}Raw;"],
        FieldKind.ChosenCode => [$"private int {Kept}Row;", $"private byte {Kept}Set;", $"private string{target.Q} {Kept}Raw;"],
        FieldKind.UnixTime when declared.Pattern != null => [$"private long {Kept};", $"private long {Kept}Local;"],
        FieldKind.UnixTime or FieldKind.LocalTime => [$"private long {Kept};"],
        _ => [],
    };

    /// <summary>C# statements that take <c>text</c> for the value, within <paramref name="of"/> or the object itself.</summary>
    internal IEnumerable<string> Take(string of)
    {
        string name = of + declared.Name, kept = of + Kept;
        switch (declared.Kind)
        {
            case FieldKind.Text:
            case FieldKind.Digits:
                yield return IsFree ? $"{name} = {Values}.Text(text);" : $"{name} = {Values}.Text({Root}.ReplyBody.TrimLayout(text), isNumber);";
                break;
            case FieldKind.Integer:
                yield return $"{name} = {Values}.Integer(text);";
                break;
            case FieldKind.Decimal:
                yield return $"{name} = {Values}.Decimal(text);";
                break;
            case FieldKind.Boolean:
                yield return $"{name} = {Values}.Boolean(text);";
                break;
            case FieldKind.Code:
                yield return $"{kept}Row = {Own(declared.Type)}Codes.Met(text, isNumber, out {kept}Raw);";
                break;
            case FieldKind.ChosenCode:
                foreach (string line in TakeChosen(kept))
                    yield return line;
                break;
            case FieldKind.Bits:
                yield return $"long? bits = {Values}.Integer(text);";
                yield return $"{name} = bits >= 0 && bits <= int.MaxValue ? new {Own(declared.Type)}((int)bits.Value) : default({Own(declared.Type)}?);";
                break;
            case FieldKind.UnixTime:
                yield return $"{kept} = {Values}.UnixSeconds(text);";
                if (declared.Pattern != null)
                    yield return $"{kept}Local = {Owner}.{PatternField}.ReadTicks(text);";
                break;
            case FieldKind.LocalTime:
                yield return $"{kept} = {Owner}.{PatternField}.ReadTicks(text);";
                break;
            case FieldKind.IsoTime:
                yield return $"{name} = {Values}.IsoTime(text);";
                break;
            default:
                yield return $"{name} = {Values}.Texts({name}, text, {CSharpText.Number((byte)declared.Pattern![0])});";
                break;
        }
    }

    /// <summary>Whether the field is, or decides, a code, a failure or a lack: what is wanted where only codes are.</summary>
    internal bool IsForCodes => IsCode || declared.IsRequired || declared.Failed.Count > 0 || IsLabel;

    /// <summary>Whether the field is a code.</summary>
    internal bool IsCode => CodesEmitter.IsCode(declared);

    /// <summary>Whether the field tells which of several rows a code is.</summary>
    private bool IsLabel => response.Result.Concat(response.Reply).Any(f =>
        f.By == declared.Key && f.Kind == FieldKind.Code && MetCodeEmitter.HasLabelledAliases(catalogue.Sets.First(s => s.Name == f.Type)));

    /// <summary>C# statements that take <c>text</c> where only codes are wanted: of a text no more is kept than whether there is one.</summary>
    internal IEnumerable<string> TakeForCodes(string of)
    {
        if (declared.Kind is not (FieldKind.Text or FieldKind.Digits) || IsLabel)
            return Take(of);
        string text = IsFree ? "text" : Root + ".ReplyBody.TrimLayout(text)";
        return [$"{of}{declared.Name} = {text}.Length == 0 ? \"\" : \"?\";"];
    }

    /// <summary>C# statements that forget the value.</summary>
    internal IEnumerable<string> Clear() => declared.Kind switch
    {
        FieldKind.Code => [$"{Kept}Row = 0;", $"{Kept}Raw = null;"],
        FieldKind.ChosenCode => [$"{Kept}Row = 0;", $"{Kept}Set = 0;", $"{Kept}Raw = null;"],
        FieldKind.UnixTime when declared.Pattern != null => [$"{Kept} = 0;", $"{Kept}Local = 0;"],
        FieldKind.UnixTime or FieldKind.LocalTime => [$"{Kept} = 0;"],
        FieldKind.Texts => [$"{declared.Name} = default({Root}.ReplyList<string>);"],
        _ => [$"{declared.Name} = null;"],
    };

    private IEnumerable<string> TakeChosen(string kept)
    {
        ResponseOption option = response.Options.First(o => o.Key == declared.By);
        string[] sets = [.. ChosenSets];
        yield return $"switch (options.{option.Name})";
        yield return "{";
        for (int i = 0; i < sets.Length; i++)
        {
            foreach (SetChoice choice in declared.Choices.Where(c => c.Set == sets[i]))
                yield return $"    case {OptionsEmitter.Value(target, catalogue, option, choice.Choice)}:";
            yield return $"        {kept}Set = {CSharpText.Number(i + 1)};";
            yield return $"        {kept}Row = {Own(sets[i])}Codes.Met(text, isNumber, out {kept}Raw);";
            yield return "        break;";
        }

        yield return "    default:";
        yield return $"        {kept}Raw = {Values}.Text({Root}.ReplyBody.Trim(text));";
        yield return "        break;";
        yield return "}";
    }

    private string Seen(string index, string set, string code) => CodeExpressions.Seen(target, catalogue, declared.Key, index, set, code);

    private string CodeType(string set) => $"{Root}.CodeValue<{Own(set)}>";

    /// <summary>C# of the question whether <c>text</c> can be the value.</summary>
    internal string Fits
    {
        get
        {
            string fits = declared.Kind switch
            {
                FieldKind.Digits => $"{Values}.IsDigits(text)",
                FieldKind.Integer or FieldKind.Bits => $"{Values}.IsInteger(text)",
                FieldKind.Code => FitsCode([declared.Type!]),
                FieldKind.ChosenCode => FitsCode(ChosenSets),
                FieldKind.Decimal => $"{Values}.IsDecimal(text)",
                FieldKind.Boolean => $"(text.Length == 0 || {Values}.Boolean(text).HasValue)",
                FieldKind.UnixTime when declared.Pattern != null => $"({Values}.IsUnsigned(text) || {Owner}.{PatternField}.Fits(text))",
                FieldKind.UnixTime => $"{Values}.IsUnsigned(text)",
                FieldKind.LocalTime => $"{Owner}.{PatternField}.Fits(text)",
                FieldKind.IsoTime => $"(text.Length == 0 || {Values}.IsoTime(text).HasValue)",
                _ => "true",
            };
            return declared.IsRequired ? (fits == "true" ? "text.Length > 0" : "text.Length > 0 && " + fits) : fits;
        }
    }

    /// <summary>A code of digits, negative only where some code of its sets is: a minus sign elsewhere tells something else.</summary>
    private string FitsCode(IEnumerable<string> names)
    {
        CodeSet[] sets = [.. catalogue.Sets.Where(s => names.Contains(s.Name))];
        if (sets.Any(s => s.Wire == Wire.Text))
            return "true";
        return sets.Any(s => s.Codes.Any(c => c.Printed != null && c.Value < 0)) ? $"{Values}.IsInteger(text)" : $"{Values}.IsUnsigned(text)";
    }

    /// <summary>C# that adds the code met to a list.</summary>
    internal IEnumerable<string> AddCode(string index)
    {
        string key = CSharpText.Literal(declared.Key);
        if (declared.Kind == FieldKind.Code)
        {
            yield return $"if ({declared.Name}.IsPresent)";
            yield return $"    codes.Add({Seen(index, declared.Type!, declared.Name)});";
        }
        else if (declared.Kind == FieldKind.ChosenCode)
        {
            foreach (string set in ChosenSets)
            {
                yield return $"if ({set}.IsPresent)";
                yield return $"    codes.Add({Seen(index, set, set)});";
            }

            yield return $"if ({string.Join(" && ", ChosenSets.Select(s => $"!{s}.IsPresent"))} && !string.IsNullOrEmpty({declared.Name}))";
            yield return $"    codes.Add(new {Root}.CodeSeen({key}, {index}, null, 0, {declared.Name}{(target.HasNullable ? "!" : "")}));";
        }
    }

    /// <summary>C# that yields the field where the reply has it.</summary>
    internal IEnumerable<string> Show()
    {
        string key = CSharpText.Literal(declared.Key);
        string Yield(string value) => $"    yield return new {Root}.ReplyField({key}, {value});";
        switch (declared.Kind)
        {
            case FieldKind.Code:
                yield return $"if ({declared.Name}.IsPresent)";
                yield return Yield(Seen("null", declared.Type!, declared.Name));
                break;
            case FieldKind.ChosenCode:
                string seen = string.Concat(ChosenSets.Select(s => $"{s}.IsPresent ? {Seen("null", s, s)} : "));
                yield return $"if ({declared.Name} != null)";
                yield return Yield($"{seen}new {Root}.CodeSeen({key}, null, null, 0, {declared.Name})");
                break;
            case FieldKind.Bits:
                yield return $"if ({declared.Name}.HasValue)";
                yield return Yield($"(long){declared.Name}.Value.Number");
                break;
            case FieldKind.Text:
            case FieldKind.Digits:
                yield return $"if ({declared.Name} != null)";
                yield return Yield(declared.Name);
                break;
            case FieldKind.Texts:
                yield return $"if ({declared.Name}.Count > 0)";
                yield return Yield(declared.Name);
                break;
            default:
                yield return $"if ({declared.Name}.HasValue)";
                yield return Yield(declared.Name + ".Value");
                if (declared is { Kind: FieldKind.UnixTime, Pattern: not null })
                {
                    yield return $"if ({declared.Name}Local.HasValue)";
                    yield return Yield(declared.Name + "Local.Value");
                }

                break;
        }
    }

    /// <summary>C# of the question whether the value tells a failure, or null where no value does.</summary>
    internal string? Failed
    {
        get
        {
            if (declared.Failed.Count == 0)
                return null;
            return string.Join(" || ", declared.Failed.SelectMany(value => (declared.Kind, value) switch
            {
                (FieldKind.Boolean, "true" or "false") => [$"{declared.Name} == {value}"],
                (FieldKind.Integer, "positive") => [$"{declared.Name} > 0"],
                (FieldKind.Code, _) => FailedCode(declared.Type!, declared.Name, value),
                (FieldKind.ChosenCode, not "present") => ChosenSets.SelectMany(set => FailedCode(set, set, value)),
                (FieldKind.Text or FieldKind.Digits or FieldKind.ChosenCode, _) => [$"!string.IsNullOrEmpty({declared.Name})"],
                (FieldKind.Texts, _) => [$"{declared.Name}.Count > 0"],
                _ => [$"{declared.Name}.HasValue"],
            }));
        }
    }

    /// <summary>C# of the question whether the code of a property tells a failure; nothing where the value is a code of another set.</summary>
    private IEnumerable<string> FailedCode(string set, string property, string value) => value switch
    {
        "error" => [$"({property}.IsPresent && !({property}.Value.HasValue && {CodeExpressions.IsSuccess(target, catalogue, set, property + ".Value.Value")}))"],
        "present" => [$"{property}.IsPresent"],
        _ => catalogue.Sets.First(s => s.Name == set).Codes.Where(c => c.Printed == value && c.AliasOf == null).Select(c => $"{property}.Value == {Own(set)}.{c.Name}"),
    };
}
