using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Generators.Diagnostics;
using SmsCodes.Generators.Tests.Driver;
using Xunit;

namespace SmsCodes.Generators.Tests.Diagnostics;

/// <summary>Which project holds a provider's codes where several would: nothing that one can see is generated twice.</summary>
public sealed class OwnerTests
{
    private const string Consumer = "Consumer";
    private const string Use = "internal static class Program { internal static object Code = SmsCodes.Acme.Result.Accepted; }";
    private const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")] internal static class Program { }";

    private static readonly CatalogueText Changed = Acme.Smallest.With(Acme.Smallest.ToString().Replace("Message accepted", "Taken", StringComparison.Ordinal));
    private static readonly CatalogueText Late = Acme.Overlay("Acme", "- { change: Result, codes: [{ code: 7, name: Late }] }");
    private static readonly CatalogueText Other = Acme.Of("Other", "en", Acme.OneSet);
    private static readonly CatalogueText Third = Acme.Of("Third", "en", Acme.OneSet);
    private static readonly CatalogueText OtherResponding = Acme.Of("Other", "en", Acme.OneSet, responses: Acme.OneResponse);
    private static readonly TestProject LibraryWithParsers = TestProject.Of(Acme.SmallestResponding).Named("Library");
    private static readonly TestProject Library = TestProject.Of(Acme.Smallest).Named("Library");

    [Fact]
    public void A_reference_that_shows_the_provider_owns_it()
    {
        GeneratorRun run = Consuming(Library.With("SmsCodesVisibility", "public"), Acme.Smallest);

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_that_shows_it_to_friends_owns_it()
    {
        GeneratorRun run = Consuming(Library.Edit(Friend), Acme.Smallest);

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_that_keeps_it_to_itself_does_not()
    {
        GeneratorRun run = Consuming(Library, Acme.Smallest);

        Assert.Equal(3, run.Sources.Count);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void Another_version_of_the_catalogue_is_a_warning()
    {
        GeneratorRun run = Consuming(Library.With("SmsCodesVisibility", "public"), Changed);

        Diagnostic diagnostic = run.Diagnostics.Single();
        Assert.Equal((ProjectDescriptors.OtherContent.Id, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.StartsWith("Assembly 'Library' already holds the codes of provider 'Acme', made from another version", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
        run.AssertCompiles();
    }

    [Fact]
    public void An_overlay_over_what_a_reference_owns_is_told_where_it_belongs()
    {
        GeneratorRun run = Consuming(Library.With("SmsCodesVisibility", "public"), Acme.Smallest, Late);

        Diagnostic diagnostic = run.Diagnostics.Single();
        Assert.Equal("SMSC0125", diagnostic.Id);
        Assert.Equal(
            "Provider 'Acme' is compiled in assembly 'Library' already, so that this overlay has no effect; move it into the project of that assembly",
            diagnostic.GetMessage(null));
        Assert.Equal("codes/acme.overlay.yaml: (1,9)-(1,13)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Empty(run.Sources);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_with_an_overlay_holds_the_same_version_of_the_catalogue()
    {
        TestProject library = TestProject.Of(Acme.Smallest, Late).Named("Library").With("SmsCodesVisibility", "public");

        GeneratorRun run = Consuming(library, Acme.Smallest);

        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_in_another_namespace_is_no_owner()
    {
        GeneratorRun run = Consuming(Library.With("SmsCodesVisibility", "public").With("SmsCodesNamespace", "Library"), Acme.Smallest);

        Assert.Equal(3, run.Sources.Count);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_provider_that_no_reference_owns_uses_the_shared_types_of_one()
    {
        GeneratorRun run = Consuming(Library.With("SmsCodesVisibility", "public"), Acme.Smallest, Other);

        Assert.Equal(["SmsCodes.Other.Codes.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void Two_friends_of_one_project_may_hold_different_providers()
    {
        MetadataReference first = Reference(TestProject.Of(Acme.Smallest).Named("First").With("SmsCodesNamespace", "First").Edit(Friend));
        MetadataReference second = Reference(TestProject.Of(Other).Named("Second").With("SmsCodesNamespace", "Second").Edit(Friend));

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.Smallest, Other).And(first).And(second).Edit(Use));

        Assert.Equal(4, run.Sources.Count);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_that_only_looks_like_an_owner_is_none()
    {
        const string Lookalike = """
            [assembly: SmsCodesCatalogue("Acme", "SmsCodes", "0123456789abcdef")]
            [assembly: SmsCodesCatalogue(null, null, null)]
            [System.AttributeUsage(System.AttributeTargets.Assembly, AllowMultiple = true)]
            internal sealed class SmsCodesCatalogueAttribute : System.Attribute
            {
                internal SmsCodesCatalogueAttribute(string? provider, string? rootNamespace, string? fingerprint) { }
            }
            """;

        GeneratorRun run = Consuming(TestProject.Of().Named("Library").Edit(Lookalike), Acme.Smallest);

        Assert.Equal(3, run.Sources.Count);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_provider_that_no_reference_owns_parses_its_replies_with_the_shared_types_of_one()
    {
        GeneratorRun run = Consuming(LibraryWithParsers.With("SmsCodesVisibility", "public"), Acme.SmallestResponding, OtherResponding);

        Assert.Equal(["SmsCodes.Other.Codes.g.cs", "SmsCodes.Other.Responses.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_friend_parses_replies_with_the_shared_types_of_a_reference()
    {
        GeneratorRun run = Consuming(LibraryWithParsers.Edit(Friend), Acme.SmallestResponding, OtherResponding);

        Assert.Equal(["SmsCodes.Other.Codes.g.cs", "SmsCodes.Other.Responses.g.cs"], run.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_that_shows_a_provider_shows_its_parsers()
    {
        TestProject library = LibraryWithParsers.With("SmsCodesVisibility", "public");

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding).Named(Consumer).And(Reference(library))
            .Edit("internal static class Program { internal static object? Reply = SmsCodes.Acme.SendReply.Parse(\"{}\").Error?.Code.Value; }"));

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void A_reference_that_keeps_its_parsers_to_itself_does_not_hinder_others()
    {
        GeneratorRun run = Consuming(LibraryWithParsers, Acme.SmallestResponding);

        Assert.Equal(6, run.Sources.Count);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    // Its CodeCatalog leaves no room for another one, and parsers stand on types that it lacks.
    [Fact]
    public void A_reference_whose_shared_types_have_none_of_replies_leaves_the_codes_alone()
    {
        TestProject library = LibraryWithParsers.With("SmsCodesParsers", "none").With("SmsCodesVisibility", "public");

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.SmallestResponding, OtherResponding).Named(Consumer)
            .And(Reference(library)).Edit(Use));

        Assert.Equal(["SmsCodes.Other.Codes.g.cs"], run.Sources.Keys);
        Assert.Equal(("SMSC1106", DiagnosticSeverity.Info), Assert.Single(run.Diagnostics.Select(d => (d.Id, d.Severity))));
        run.AssertCompiles();
    }

    [Fact]
    public void Two_references_that_show_the_shared_types_are_one_error_for_a_catalogue_on_top_of_them()
    {
        GeneratorRun run = ConsumingTwo(Public(Acme.Smallest, "First"), Public(Other, "Second"), Third, Acme.Smallest, Other);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((ProjectDescriptors.SharedTwice.Id, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.StartsWith(
            "Assemblies 'First' and 'Second' each show the types of namespace 'SmsCodes' that all catalogues share, so that code on top of them is ambiguous and 'Third' is left out;",
            diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
        run.AssertCompiles();
    }

    [Fact]
    public void A_namespace_of_its_own_lets_a_project_have_catalogues_beside_two_such_references()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.Smallest, Third).Named(Consumer).With("SmsCodesNamespace", "Ours")
            .And(Reference(Public(Acme.Smallest, "First"))).And(Reference(Public(Other, "Second")))
            .Edit("internal static class Program { internal static object Code = Ours.Acme.Result.Accepted; }"));

        Assert.Equal(4, run.Sources.Count);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    [Fact]
    public void What_two_references_show_is_used_without_a_word_where_nothing_is_emitted()
    {
        GeneratorRun run = ConsumingTwo(Public(Acme.Smallest, "First"), Public(Other, "Second"), Acme.Smallest, Other);

        Assert.Empty(run.Sources);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    // Each has another version of the catalogue than the project, which is no matter while neither can be named.
    [Fact]
    public void Two_references_that_show_the_same_provider_are_one_warning()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Changed).Named(Consumer)
            .And(Reference(Public(Acme.Smallest, "First"))).And(Reference(Library.Edit(Friend))));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((ProjectDescriptors.OwnedTwice.Id, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.StartsWith("Assemblies 'First' and 'Library' each show the codes of 'Acme', so that this project cannot name them;", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Empty(run.Sources);
        run.AssertCompiles();
    }

    [Fact]
    public void A_public_project_on_top_of_what_is_internal_in_a_friend_is_one_error()
    {
        foreach (CatalogueText[] own in new CatalogueText[][] { [Acme.Smallest], [Acme.Smallest, OtherResponding] })
        {
            GeneratorRun run = GeneratorRun.Of(TestProject.Of(own).Named(Consumer).With("SmsCodesVisibility", "public").And(Reference(LibraryWithParsers.Edit(Friend))));

            Diagnostic diagnostic = Assert.Single(run.Diagnostics, d => d.Id != ProjectDescriptors.OtherContent.Id);
            Assert.Equal((ProjectDescriptors.OwnedInternally.Id, DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
            Assert.StartsWith(
                "SmsCodesVisibility is 'public', but assembly 'Library' has types of namespace 'SmsCodes' as internal and shows them to this project as its friend;",
                diagnostic.GetMessage(null), StringComparison.Ordinal);
            Assert.Empty(run.Sources);
            run.AssertCompiles();
        }
    }

    [Fact]
    public void One_provider_that_is_internal_in_a_friend_is_that_error_and_hinders_no_other()
    {
        MetadataReference library = Reference(Public(Acme.Smallest, "Library"));
        MetadataReference middle = Reference(TestProject.Of(Acme.Smallest, Other).Named("Middle").And(library).Edit(Friend));

        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.Smallest, Other, Third).Named(Consumer).With("SmsCodesVisibility", "public").And(library).And(middle));

        Assert.StartsWith("SmsCodesVisibility is 'public', but assembly 'Middle' has types", Assert.Single(run.Diagnostics).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["SmsCodes.Third.Codes.g.cs"], run.Sources.Keys);
        run.AssertCompiles();
    }

    [Fact]
    public void A_public_project_on_top_of_what_is_public_in_a_friend_works()
    {
        GeneratorRun run = GeneratorRun.Of(TestProject.Of(Acme.Smallest, Other).Named(Consumer).With("SmsCodesVisibility", "public")
            .And(Reference(Library.With("SmsCodesVisibility", "public").Edit(Friend))).Edit(Use));

        Assert.Equal(["SmsCodes.Other.Codes.g.cs"], run.Sources.Keys);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
    }

    private static TestProject Public(CatalogueText catalogue, string name) => TestProject.Of(catalogue).Named(name).With("SmsCodesVisibility", "public");

    private static GeneratorRun ConsumingTwo(TestProject first, TestProject second, params CatalogueText[] own) =>
        GeneratorRun.Of(TestProject.Of(own).Named(Consumer).And(Reference(first)).And(Reference(second)).Edit(Use));

    private static GeneratorRun Consuming(TestProject library, params CatalogueText[] own) =>
        GeneratorRun.Of(TestProject.Of(own).Named(Consumer).And(Reference(library)).Edit(Use));

    private static PortableExecutableReference Reference(TestProject library) => MetadataReference.CreateFromImage(GeneratorRun.Of(library).Emit());
}
