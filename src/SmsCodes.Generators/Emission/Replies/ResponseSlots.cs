using System.Collections.Generic;
using System.Linq;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Emission.Replies;

/// <summary>The numbers by which the parser of one response knows its values and its objects.</summary>
internal sealed class ResponseSlots
{
    /// <summary>The error's code.</summary>
    internal const int Code = 0;

    /// <summary>The error's message.</summary>
    internal const int Message = 1;

    /// <summary>Whether the request succeeded.</summary>
    internal const int Flag = 2;

    /// <summary>A fixed word that says that all went well.</summary>
    internal const int Ok = 3;

    /// <summary>The element that a message of the error's list is about.</summary>
    internal const int Element = 4;

    /// <summary>A message of the error's list.</summary>
    internal const int Detail = 5;

    private const int FirstField = 6;

    /// <summary>The outermost object.</summary>
    internal const int RootContext = 0;

    /// <summary>One result within a list.</summary>
    internal const int ItemContext = 1;

    /// <summary>The object that holds the error.</summary>
    internal const int ErrorContext = 2;

    /// <summary>One message of the error's list.</summary>
    internal const int DetailContext = 3;

    private readonly Response _response;
    private readonly int _firstReply;
    private readonly int _firstResult;

    internal ResponseSlots(Response response)
    {
        _response = response;
        _firstReply = FirstField + (response.Error?.Fields.Count ?? 0);
        _firstResult = _firstReply + response.Reply.Count;
    }

    /// <summary>The error's further fields with their slots.</summary>
    internal IEnumerable<(ResponseField Field, int Slot)> ErrorFields =>
        _response.Error == null ? [] : _response.Error.Fields.Select((f, i) => (f, FirstField + i));

    /// <summary>The reply's fields with their slots.</summary>
    internal IEnumerable<(ResponseField Field, int Slot)> ReplyFields => _response.Reply.Select((f, i) => (f, _firstReply + i));

    /// <summary>The fields of a result with their slots.</summary>
    internal IEnumerable<(ResponseField Field, int Slot)> ResultFields => _response.Result.Select((f, i) => (f, _firstResult + i));

    /// <summary>The slot of a result's first field.</summary>
    internal int FirstResult => _firstResult;

    /// <summary>What stands for an object of a context among the slots.</summary>
    internal static int Of(int context) => -2 - context;

    /// <summary>The names that count in the outermost object. The first of equal names counts.</summary>
    internal IReadOnlyList<(string Name, int Slot)> RootNames
    {
        get
        {
            var names = new Names();
            if (_response.Error is { } error)
            {
                if (error.Within != null)
                    names.Add([error.Within], Of(ErrorContext));
                else
                    AddErrorNames(names, error);
                if (error.Details != null)
                    names.Add(error.Details.Lists, Of(DetailContext));
            }

            names.Add(_response.Lists, Of(ItemContext));
            AddFields(names, ReplyFields);
            AddFields(names, ResultFields);
            if (_response.Error is { Within: null })
                AddFields(names, ErrorFields);
            else if (_response.Error is { } within)
                AddErrorNames(names, within);
            return names.All;
        }
    }

    /// <summary>The names that count in a result within a list.</summary>
    internal IReadOnlyList<(string Name, int Slot)> ItemNames
    {
        get
        {
            var names = new Names();
            AddFields(names, ResultFields);
            names.Add(_response.Items, Of(ItemContext));
            return names.All;
        }
    }

    /// <summary>The names that count in the object that holds the error.</summary>
    internal IReadOnlyList<(string Name, int Slot)> ErrorNames
    {
        get
        {
            var names = new Names();
            if (_response.Error is { Within: not null } error)
            {
                AddErrorNames(names, error);
                if (error.Details != null)
                    names.Add(error.Details.Lists, Of(DetailContext));
                AddFields(names, ErrorFields);
            }

            return names.All;
        }
    }

    /// <summary>The names that count in a message of the error's list.</summary>
    internal IReadOnlyList<(string Name, int Slot)> DetailNames
    {
        get
        {
            var names = new Names();
            if (_response.Error?.Details is { } details)
            {
                names.Add([details.Element], Element);
                names.Add([details.Message], Detail);
            }

            return names.All;
        }
    }

    /// <summary>The objects that have names of interest: the number of each, the method that finds its names, and the names.</summary>
    internal IReadOnlyList<(int Context, string Method, IReadOnlyList<(string Name, int Slot)> Names)> Contexts
    {
        get
        {
            var contexts = new List<(int Context, string Method, IReadOnlyList<(string Name, int Slot)> Names)>
            {
                (RootContext, "FindInReply", RootNames),
                (ItemContext, "FindInResult", _response.Lists.Count > 0 ? ItemNames : []),
                (ErrorContext, "FindInError", ErrorNames),
                (DetailContext, "FindInDetail", DetailNames),
            };
            contexts.RemoveAll(c => c.Names.Count == 0);
            return contexts;
        }
    }

    /// <summary>The slot of a key in a row of results; -1 for a value of no interest.</summary>
    internal int OfResultKey(string key) => OfKey(key, ResultFields.Concat(ReplyFields));

    /// <summary>The slot of a key that stands in the outermost object; -1 for a value of no interest.</summary>
    internal int OfRootKey(string key) => OfKey(key, ReplyFields.Concat(ResultFields));

    /// <summary>The slot of a key in a result within a list; -1 for a value of no interest.</summary>
    internal int OfItemKey(string key) => ResultFields.Where(f => f.Field.Key == key).Select(f => f.Slot).DefaultIfEmpty(-1).First();

    /// <summary>The slot of a key in the row of an error; -1 for a value of no interest.</summary>
    internal int OfErrorKey(string key)
    {
        if (_response.Error is not { } error)
            return -1;
        foreach ((ResponseField field, int slot) in ErrorFields)
        {
            if (field.Key == key)
                return slot;
        }

        return error.CodeKeys.Contains(key) ? Code
            : error.MessageKeys.Contains(key) ? Message
            : error.Flag == key ? Flag
            : error.Details?.Element == key ? Element
            : error.Details?.Message == key ? Detail
            : -1;
    }

    private int OfKey(string key, IEnumerable<(ResponseField Field, int Slot)> fields)
    {
        foreach ((ResponseField field, int slot) in fields)
        {
            if (field.Key == key)
                return slot;
        }

        return OfErrorKey(key);
    }

    private static void AddErrorNames(Names names, ErrorShape error)
    {
        names.Add(error.CodeKeys, Code);
        if (error.Flag != null)
            names.Add([error.Flag], Flag);
        // A key may hold a message or a list of them.
        names.Add(error.MessageKeys.Where(k => error.Details?.Lists.Contains(k) != true), Message);
    }

    private static void AddFields(Names names, IEnumerable<(ResponseField Field, int Slot)> fields)
    {
        foreach ((ResponseField field, int slot) in fields)
            names.Add([field.Key, .. field.Aliases], slot);
    }

    /// <summary>Names that do not differ by case alone.</summary>
    private sealed class Names
    {
        private readonly List<(string Name, int Slot)> _all = [];
        private readonly HashSet<string> _seen = new(System.StringComparer.OrdinalIgnoreCase);

        internal IReadOnlyList<(string Name, int Slot)> All => _all;

        internal void Add(IEnumerable<string> names, int slot)
        {
            foreach (string name in names)
            {
                if (_seen.Add(name))
                    _all.Add((name, slot));
            }
        }
    }
}
