using SmsCodes.Catalog.Findings;

namespace SmsCodes.Catalog.Judging;

/// <summary>Holds a provider's words and their English together.</summary>
internal static class Texts
{
    /// <summary>The English for a text: its translation, or the text itself where the provider writes English.</summary>
    internal static string? English(Fields fields, string? text, string language, string shownName, FindingList findings)
    {
        if (language == "en")
        {
            if (fields.Key("en") is { } key)
                findings.Add(Rules.TranslationNotAllowed, key.Place, fields.Removal("en"));
            return text;
        }

        string? english = fields.Text("en");
        if (text != null && !fields.Has("en") && language != CatalogueJudge.UnknownLanguage)
            findings.Add(Rules.TranslationMissing, fields.Key("text")!.Place, shownName, language);
        return english;
    }
}
