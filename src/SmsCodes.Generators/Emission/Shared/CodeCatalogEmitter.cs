using System.Collections.Generic;
using System.Linq;

namespace SmsCodes.Generators.Emission.Shared;

/// <summary>Emits <c>CodeCatalog</c>: everything that was generated, by provider. Depends on the target and the providers' names alone.</summary>
internal static class CodeCatalogEmitter
{
    internal static GeneratedFile Emit(Target target, IReadOnlyList<string> providers)
    {
        string v = target.Visibility, ns = target.Root;
        var writer = new SourceWriter();
        target.WriteHead(writer,
            "Made by SmsCodes.Generators: the code sets of all providers, for user interfaces and logs.",
            "This file is written anew by every build.");
        writer.Line("namespace " + target.Namespace).Open();
        writer.Lines($$"""
            /// <summary>The code sets of all providers, for user interfaces and logs.</summary>
            {{Target.Generated}}
            {{v}} static class CodeCatalog
            {
                /// <summary>The providers, by name.</summary>
                public static global::System.Collections.Generic.IReadOnlyList<{{ns}}.CodeProvider> Providers
                {
                    get { return All.Providers; }
                }

                /// <summary>Finds a code, as it stands in a reply, in every set of a provider: one number may mean different things in different sets.</summary>
                /// <param name="provider">The provider's name, in any case of letters.</param>
                /// <param name="code">The code.</param>
                /// <returns>What each set says of the code; empty where the provider or the code is not known.</returns>
                public static global::System.Collections.Generic.IReadOnlyList<{{ns}}.CodeInfo> Find(string provider, string code)
                {
                    var found = new global::System.Collections.Generic.List<{{ns}}.CodeInfo>();
                    foreach ({{ns}}.CodeProvider candidate in All.Providers)
                    {
                        if (!string.Equals(candidate.Name, provider, global::System.StringComparison.OrdinalIgnoreCase))
                            continue;
                        foreach ({{ns}}.CodeSet set in candidate.Sets)
                        {
                            {{ns}}.CodeInfo info;
                            if (set.TryFind(code, out info))
                                found.Add(info);
                        }
                    }

                    return found;
                }

                /// <summary>The set of an enum.</summary>
                internal static {{ns}}.CodeSet<T> SetOf<T>()
                    where T : struct, global::System.Enum
                {
                    return Cache<T>.Set ?? throw new global::System.NotSupportedException(typeof(T) + " is not the enum of a code set.");
                }

                private static class Cache<T>
                    where T : struct, global::System.Enum
                {
                    internal static readonly {{ns}}.CodeSet<T>{{target.Q}} Set = Find();

                    private static {{ns}}.CodeSet<T>{{target.Q}} Find()
                    {
                        foreach ({{ns}}.CodeProvider provider in All.Providers)
                        {
                            foreach ({{ns}}.CodeSet set in provider.Sets)
                            {
                                if (set is {{ns}}.CodeSet<T>)
                                    return ({{ns}}.CodeSet<T>)set;
                            }
                        }

                        return null;
                    }
                }

                private static class All
                {
                    internal static readonly global::System.Collections.Generic.IReadOnlyList<{{ns}}.CodeProvider> Providers =
                        new global::System.Collections.ObjectModel.ReadOnlyCollection<{{ns}}.CodeProvider>(new {{ns}}.CodeProvider[]
                        {
            {{string.Join("\n", providers.Select(p => $"                {ns}.{p}.{p}Catalogue.Provider,"))}}
                        });
                }
            }
            """);
        writer.Close();
        return new GeneratedFile("CodeCatalog.g.cs", writer.ToString());
    }
}
