using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SmsCodes.Generators;

namespace SmsCodes.Benchmarks.Driver;

/// <summary>A project with catalogues, in a driver of our generator and in one of the empty one, and what can be done to it. Each deed is
/// asked for by whether it is to meet the empty generator; what is called before the clock starts gives back what is timed.</summary>
internal sealed class EditedProject
{
    private readonly ImmutableArray<CatalogueFile> _files;
    private readonly CatalogueGenerator _ours = new();
    private readonly EmptyGenerator _empty;
    private readonly GeneratorDriver _warmOurs;
    private readonly GeneratorDriver _warmEmpty;
    private int _edit;

    /// <summary>Runs both generators once.</summary>
    internal EditedProject(string @case, ImmutableArray<CatalogueFile> files, string before, string after)
    {
        Case = @case;
        _files = files;
        _warmOurs = Project.Driver(_ours, files).RunGenerators(Library);
        _empty = new EmptyGenerator(files, _warmOurs.GetRunResult());
        _warmEmpty = Project.Driver(_empty, files).RunGenerators(Library);
        if (_warmEmpty.GetRunResult().GeneratedTrees.Length != _warmOurs.GetRunResult().GeneratedTrees.Length)
            throw new InvalidOperationException("The empty generator does not add as many trees.");
        CatalogueFile commented = files[0].WithComment();
        CatalogueFile described = files[0].With(before, after);
        CommentAdded = isEmpty => () => () => Replace(isEmpty, commented);
        DescriptionEdited = isEmpty => () => () => Replace(isEmpty, described);
    }

    /// <summary>The C# of all projects.</summary>
    internal static CSharpCompilation Library { get; } = Project.Library([SdkGenerators.Source, "class Edited { }"]);

    /// <summary>What it is called.</summary>
    internal string Case { get; }

    /// <summary>How often it is run from nothing.</summary>
    internal int Few => _files.Length > 100 ? 3 : _files.Length > 10 ? 7 : 19;

    /// <summary>How often it is run after an edit.</summary>
    internal int Many => _files.Length > 10 ? 60 : 200;

    /// <summary>Everything read and emitted.</summary>
    internal Func<bool, Func<Action>> FromNothing => isEmpty => () => () =>
        Project.Driver(isEmpty ? _empty : _ours, _files).RunGenerators(Library);

    /// <summary>Another compilation.</summary>
    internal Func<bool, Func<Action>> CSharpEdited => isEmpty => () =>
    {
        CSharpCompilation edited = Project.Edited(Library, _edit++);
        return () => Warm(isEmpty).RunGenerators(edited);
    };

    /// <summary>Another compilation, which somebody has asked already what it refers to.</summary>
    internal Func<bool, Func<Action>> CSharpEditedAndAsked => isEmpty => () =>
    {
        CSharpCompilation edited = Project.Edited(Library, _edit++);
        GC.KeepAlive(edited.GetTypeByMetadataName("System.Text.Json.Utf8JsonReader"));
        return () => Warm(isEmpty).RunGenerators(edited);
    };

    /// <summary>A comment on top of one catalogue.</summary>
    internal Func<bool, Func<Action>> CommentAdded { get; }

    /// <summary>One description of one catalogue.</summary>
    internal Func<bool, Func<Action>> DescriptionEdited { get; }

    private void Replace(bool isEmpty, CatalogueFile edited) => Warm(isEmpty).ReplaceAdditionalText(_files[0], edited).RunGenerators(Library);

    private GeneratorDriver Warm(bool isEmpty) => isEmpty ? _warmEmpty : _warmOurs;
}
