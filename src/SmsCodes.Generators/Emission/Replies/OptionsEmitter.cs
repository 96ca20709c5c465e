using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>Emits what only the caller of a parser knows: the options of a response and the enums of their choices.</summary>
internal static class OptionsEmitter
{
    /// <summary>C# of a choice of an option.</summary>
    internal static string Value(Target target, Catalogue catalogue, ResponseOption option, string choice) =>
        option.IsNumber ? choice : $"{target.Root}.{catalogue.Provider}.{option.Name}.{Member(choice)}";

    /// <summary>The enums of options that are words; responses share those of one name.</summary>
    internal static void WriteEnums(SourceWriter writer, Target target, Catalogue catalogue)
    {
        foreach (ResponseOption option in catalogue.Responses.SelectMany(r => r.Options).Where(o => !o.IsNumber).GroupBy(o => o.Name).Select(g => g.First()))
        {
            writer.Lines($$"""
                /// <summary>Choices of <c>{{CSharpText.Doc(option.Key)}}</c>, which a reply does not repeat.</summary>
                {{Target.Generated}}
                {{target.Visibility}} enum {{option.Name}}
                """).Open();
            for (int i = 0; i < option.Choices.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                writer.Line($"/// <summary><c>{CSharpText.Doc(option.Choices[i])}</c>.</summary>");
                writer.Line($"{Member(option.Choices[i])} = {CSharpText.Number(i + 1)},");
            }

            writer.Close().Line();
        }
    }

    internal static void Write(SourceWriter writer, Target target, Catalogue catalogue, Response response)
    {
        string name = response.Name + "Options";
        writer.Lines($$"""
            /// <summary>What is known of a {{CSharpText.Doc(response.Name)}} reply beside its body. The default knows nothing.</summary>
            {{Target.Generated}}
            {{target.Visibility}} struct {{name}}
            {
                private {{target.Root}}.ReplyFormat _format;
            """);
        foreach (ResponseOption option in response.Options)
            writer.Line($"    private {TypeOf(target, catalogue, option)}? _{Field(option.Name)};");
        writer.Line();
        writer.Lines($$"""
                /// <summary>The form of the body; Unknown where its first characters are to tell it.</summary>
                /// <exception cref="global::System.ArgumentOutOfRangeException">The value is no form.</exception>
                public {{target.Root}}.ReplyFormat Format
                {
                    get { return _format; }
                    set
                    {
                        if (value < {{target.Root}}.ReplyFormat.Unknown || value > {{target.Root}}.ReplyFormat.Text)
                            throw new global::System.ArgumentOutOfRangeException("value");
                        _format = value;
                    }
                }

                /// <summary>The HTTP status that the body came with; null where it is not known.</summary>
                public int? HttpStatus { get; set; }
            """);
        foreach (ResponseOption option in response.Options)
        {
            string choices = string.Join(" && ", option.Choices.Select(c => $"value != {Value(target, catalogue, option, c)}"));
            string shown = string.Join(", ", option.Choices.Select(CSharpText.Doc));
            writer.Line();
            writer.Lines($$"""
                    /// <summary>Option <c>{{CSharpText.Doc(option.Key)}}</c> of the request: one of {{shown}}. Null where it is not known.</summary>
                    /// <exception cref="global::System.ArgumentOutOfRangeException">The value is none of these.</exception>
                    public {{TypeOf(target, catalogue, option)}}? {{option.Name}}
                    {
                        get { return _{{Field(option.Name)}}; }
                        set
                        {
                            if (value != null && {{choices}})
                                throw new global::System.ArgumentOutOfRangeException("value");
                            _{{Field(option.Name)}} = value;
                        }
                    }
                """);
        }

        writer.Line("}");
    }

    /// <summary>C# type of an option.</summary>
    internal static string TypeOf(Target target, Catalogue catalogue, ResponseOption option) =>
        option.IsNumber ? "int" : $"{target.Root}.{catalogue.Provider}.{option.Name}";

    private static string Field(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Member(string choice) => string.Concat(choice.Split('_', '-', ' ').Where(p => p.Length > 0).Select(p => char.ToUpperInvariant(p[0]) + p.Substring(1)));
}
