using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SmsCodes.DocumentExtractor.Providers;

/// <summary>
/// SMSPartner: Markdown. A heading of the second level is a code set; those of the third level split a set into groups.
/// </summary>
internal sealed partial class SmsPartnerReader : IDocumentReader
{
    /// <summary>The sets by their headings, in the order of the sets.</summary>
    private static readonly OrderedDictionary<string, string> SetOfHeading = new()
    {
        ["Envoi de SMS"] = "SendError",
        ["Annulation des SMS"] = "CancelError",
        ["Récupération des statuts"] = "StatusError",
        ["Liste des statuts"] = "MessageStatus",
        ["Codes erreurs des statuts"] = "DeliveryReportStatus",
        ["Vérification des numéros"] = "VerificationError",
        ["Location"] = "RentalError",
        ["Sous-compte"] = "SubaccountError",
        ["HLR"] = "HlrStatus",
        ["Code des erreurs (HLR)"] = "HlrError",
        ["Envoi de messages vocaux / VMS"] = "VoiceError",
        ["Envoi de Mail"] = "MailError",
    };

    /// <inheritdoc/>
    public string Provider => "SmsPartner";

    /// <inheritdoc/>
    public string FileName => "smspartner.md";

    /// <inheritdoc/>
    public IReadOnlyList<string> Sets { get; } = [.. SetOfHeading.Values];

    /// <inheritdoc/>
    public IEnumerable<Row> Read(Document document)
    {
        string? set = null;
        foreach (SmsPartnerSection section in Sections(document))
        {
            if (section.Level == 2)
            {
                if (!SetOfHeading.TryGetValue(section.Title, out set))
                    throw document.Error(section.Heading, "not a known heading");

                // A heading with nothing but groups below it has no table of its own.
                if (section.Body.Count == 0)
                    continue;
            }
            else if (section.Level != 3 || set is null)
                throw document.Error(section.Heading, "a heading of an unexpected level");

            SmsPartnerGroup group = section.Level == 3 ? SmsPartnerGroup.Parse(document, section) : SmsPartnerGroup.None;
            foreach (Row row in ReadSection(document, section, set, group))
                yield return row;
        }
    }

    private static IEnumerable<Row> ReadSection(Document document, SmsPartnerSection section, string set, SmsPartnerGroup group)
    {
        List<Line> before = [.. section.Body.TakeWhile(line => !line.Text.StartsWith('|'))];
        List<Line> table = [.. section.Body.Skip(before.Count)];
        if (table.Count == 0)
            throw document.Error(section.Heading, "no table below the heading");

        IEnumerable<Row> strays = before.Select(line => ReadStray(document, line, set, group)).OfType<Row>();
        return strays.Concat(SmsPartnerTable.Read(document, table, set, group));
    }

    /// <summary>One code is printed above its table, as a plain line. A group, though, begins with a sentence on it.</summary>
    private static Row? ReadStray(Document document, Line line, string set, SmsPartnerGroup group)
    {
        Match stray = StrayRow().Match(line.Text);
        bool grouped = group != SmsPartnerGroup.None;
        if (stray.Success == grouped || line.Text.Contains('|'))
            throw document.Error(line, "neither a table line nor anything else that may stand above a table");
        if (grouped)
            return null;
        return new Row
        {
            Set = set,
            Line = line.Number,
            Code = stray.Groups["code"].Value,
            Text = Words.Fold(stray.Groups["text"].Value),
        };
    }

    private static List<SmsPartnerSection> Sections(Document document)
    {
        var sections = new List<SmsPartnerSection>();
        foreach (Line line in document.Lines)
        {
            Match heading = MarkdownHeading().Match(line.Text);
            int level = heading.Groups["level"].Length;
            if (level > 1)
                sections.Add(new SmsPartnerSection(line, level, Words.Fold(heading.Groups["title"].Value), []));
            else if (sections.Count > 0 && !line.IsBlank)
                sections[^1].Body.Add(line);
            else if (line.Text.Contains('|'))
                throw document.Error(line, "a table line above the first heading of a table");
        }

        return sections;
    }

    [GeneratedRegex(@"^(?<level>#+) (?<title>\S.*)$")]
    private static partial Regex MarkdownHeading();

    [GeneratedRegex(@"^(?<code>[0-9]+) (?<text>\S.*)$")]
    private static partial Regex StrayRow();
}
