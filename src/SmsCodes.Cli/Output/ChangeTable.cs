using System.Collections.Generic;
using SmsCodes.Catalog.Comparing;

namespace SmsCodes.Cli.Output;

/// <summary>Changes for people, one a line.</summary>
internal static class ChangeTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(Screen screen, IReadOnlyCollection<CatalogueChange> changes)
    {
        if (changes.Count > 0)
        {
            var table = new TextTable(
            [
                new Column("Effect"),
                new Column("Change"),
                new Column("Where"),
                new Column("What"),
                new Column("Was", HoldsSentences: true),
                new Column("Is", HoldsSentences: true),
            ]);
            foreach (CatalogueChange change in changes)
            {
                table.Add(
                    new(ChangeWords.Of(change.Effect), Styles.Answer(change.Effect switch { Effect.Safe => true, Effect.ChangesBehaviour => null, _ => false })),
                    new(ChangeWords.Of(change.Kind)), new(ChangeWords.Where(change)), new(change.What), new(change.Old), new(change.New));
            }

            table.Write(screen);
            screen.WriteLine();
        }

        screen.WriteLine(ChangeWords.Summary(changes));
    }
}
