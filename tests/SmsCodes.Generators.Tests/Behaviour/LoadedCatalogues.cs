using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Model;
using SmsCodes.Generators.Tests.Driver;

namespace SmsCodes.Generators.Tests.Behaviour;

/// <summary>The bundled catalogues and every other shape, compiled once for all tests: with spans, and as old references have it.</summary>
internal static class LoadedCatalogues
{
    internal const string WithSpans = "spans";
    internal const string WithoutSpans = "no spans";

    private static readonly Lazy<LoadedCode> Spans = new(() => Load(References.Net10));
    private static readonly Lazy<LoadedCode> NoSpans = new(() => Load(References.NetStandard));

    internal static ImmutableArray<Catalogue> Models { get; } =
        [.. BundledCatalogues.Models, CatalogueReader.Read(ShapesCatalogue.File.Path, ShapesCatalogue.File.ToString()).Model!];

    internal static IEnumerable<(Catalogue Catalogue, LoadedSet Set)> Sets(string form, string provider)
    {
        Catalogue catalogue = Models.Single(c => c.Provider == provider);
        return Code(form).SetsOf(catalogue).Select(set => (catalogue, set));
    }

    internal static LoadedCode Code(string form) => (form == WithSpans ? Spans : NoSpans).Value;

    private static LoadedCode Load(ImmutableArray<MetadataReference> references) => LoadedCode.Of(GeneratorRun.Of(
        TestProject.Of([.. BundledCatalogues.Files, ShapesCatalogue.File]).With(references).With("SmsCodesVisibility", "public")));
}
