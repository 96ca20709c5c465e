using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;
using Xunit;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>What generated lookups answer, over every code of every catalogue and over whatever is no code.</summary>
public sealed class LookupTests
{
    private static readonly string[] Questions =
    [
        "IsDefined", "ToCode", "GetDescription", "GetEnglish", "GetLabel", "GetCategory", "GetRetry", "IsFinal", "IsPermanent", "IsSuccess",
        "GetHttpStatus", "GetGroup",
    ];

    public static TheoryData<string, string> Catalogues
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (string provider in LoadedCatalogues.Models.Select(m => m.Provider))
            {
                all.Add(LoadedCatalogues.WithSpans, provider);
                all.Add(LoadedCatalogues.WithoutSpans, provider);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_code_is_known_under_its_own_name(string form, string provider)
    {
        foreach ((_, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            foreach (Code code in set.Model.Codes.Where(c => c.Printed != null && !c.IsClass))
            {
                Assert.All(set.Parse(code.Printed), answer => Assert.Equal((true, code.Value), answer));
                Assert.Equal((true, code.AliasOf ?? code.Name), set.Find(code.Printed));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void A_text_is_a_code_only_if_it_is_written_as_one(string form, string provider)
    {
        foreach ((_, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            foreach (string? text in Expected.Texts(set.Model))
            {
                (bool Known, int Left) expected = Expected.Parse(set.Model, text);
                Assert.Equal((set.Model.Name, text, expected), (set.Model.Name, text, set.Parse(text).Distinct().Single()));
                Assert.Equal((text, expected.Known), (text, set.Find(text).Found));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void A_number_is_a_code_only_if_the_catalogue_has_it(string form, string provider)
    {
        foreach ((_, LoadedSet set) in LoadedCatalogues.Sets(form, provider).Where(s => s.Set.Model.Wire != Wire.Text))
        {
            foreach (int number in Expected.Numbers(set.Model))
                Assert.Equal((set.Model.Name, number, Expected.Parse(set.Model, number)), (set.Model.Name, number, set.Parse(number)!.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void What_is_left_behind_for_no_code_is_never_a_member(string form, string provider)
    {
        foreach ((_, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            IEnumerable<(bool Known, int Left)> answers = Expected.Texts(set.Model).SelectMany(set.Parse)
                .Concat(Expected.Numbers(set.Model).Select(set.Parse).Where(a => a != null).Select(a => a!.Value));
            int[] left = [.. answers.Where(a => !a.Known).Select(a => a.Left).Distinct()];

            Assert.NotEmpty(left);
            Assert.All(left, number => Assert.Equal(false, set.Ask("IsDefined", number)));
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Only_the_statuses_of_rows_without_a_code_are_found_by_status(string form, string provider)
    {
        foreach ((_, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            Code[] uncoded = [.. set.Model.Codes.Where(c => c.Printed == null && c.Http != null)];
            for (int status = 100; status < 600; status++)
            {
                Code? row = uncoded.FirstOrDefault(c => c.Http == status);
                (bool, int)? expected = uncoded.Length == 0 ? null : (row != null, row?.Value ?? int.MinValue);
                Assert.Equal((status, expected), (status, set.FromHttpStatus(status)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_question_is_answered_as_the_catalogue_has_it(string form, string provider)
    {
        foreach ((Catalogue catalogue, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            foreach (int number in Expected.Numbers(set.Model))
            {
                Code? code = set.Model.Codes.FirstOrDefault(c => number >= c.Value && number <= (c.ClassEnd ?? c.Value));
                foreach (string question in Questions)
                {
                    string expected = Answer(catalogue, set.Model, code, question), actual = Shown.Answer(set.Ask(question, number));
                    Assert.Equal((set.Model.Name, number, question, expected), (set.Model.Name, number, question, actual));
                }

                Assert.Equal(Shown.Answer(code?.Name), Shown.Answer(LoadedSet.Read(set.Ask("GetInfo", number)!, "Name")));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_row_of_a_table_holds_what_the_catalogue_says(string form, string provider)
    {
        foreach ((Catalogue catalogue, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            object[] rows = [.. set.Rows];
            Assert.Equal(set.Model.Codes.Count, rows.Length);
            foreach ((Code code, object row) in set.Model.Codes.Zip(rows))
            {
                foreach ((string fact, string expected) in Shown.Row(catalogue, set.Model, code))
                    Assert.Equal((code.Name, fact, expected), (code.Name, fact, Shown.Answer(LoadedSet.Read(row, fact))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void No_lookup_allocates(string form, string provider)
    {
        foreach ((_, LoadedSet set) in LoadedCatalogues.Sets(form, provider))
        {
            foreach (Code code in set.Model.Codes)
                Assert.Equal((code.Name, 0L), (code.Name, set.AllocatedBytes(code.Printed ?? "nothing of the kind", code.Value)));
        }
    }

    /// <summary>The answer to a question about a row; null stands for a number that the set does not have.</summary>
    private static string Answer(Catalogue catalogue, CodeSet set, Code? code, string question) => question switch
    {
        "IsDefined" => Shown.Answer(code != null),
        "ToCode" => Shown.Answer(code is { IsClass: false } ? code.Printed : null),
        "GetDescription" => Shown.Answer(code?.Text),
        "GetEnglish" => Shown.Answer(code?.English),
        "GetLabel" => Shown.Answer(code?.Label),
        "GetCategory" => code?.Category ?? "Unknown",
        "GetRetry" => Shown.Retry(code?.Retry),
        "IsFinal" => OrMissing(set.Codes.Any(c => c.Final != null), Shown.Answer(code?.Final?.Value)),
        "IsPermanent" => OrMissing(set.Codes.Any(c => c.Permanent != null), Shown.Answer(code?.Permanent?.Value)),
        "IsSuccess" => OrMissing(set.Codes.Any(c => c.Success != null), Shown.Answer(code?.Success)),
        "GetHttpStatus" => OrMissing(set.Codes.Any(c => c.Http != null), Shown.Answer(code?.Http)),
        _ => OrMissing(set.Codes.Any(c => c.Group != null), Shown.Group(catalogue, set, code?.Group)),
    };

    /// <summary>A question exists only where the catalogue has an answer for some row.</summary>
    private static string OrMissing(bool exists, string answer) => exists ? answer : Shown.Answer("missing");
}
