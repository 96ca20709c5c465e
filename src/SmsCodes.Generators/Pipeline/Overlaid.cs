using System.Linq;
using SmsCodes.Catalog;
using SmsCodes.Catalog.Findings;
using SmsCodes.Catalog.Model;

namespace SmsCodes.Generators.Pipeline;

/// <summary>Finds overlays that come too late, since a reference has compiled their catalogue already.</summary>
internal static class Overlaid
{
    internal static EquatableArray<Finding> OfOwned(CatalogueReading reading, Frame frame)
    {
        if (reading.Model is not { } catalogue || frame.OwnerOf(catalogue.Provider) is not { } owner)
            return default;
        return new EquatableArray<Finding>(reading.OverlayPlaces.Select(place =>
            new Finding(Rules.OwnedElsewhere, place, null, new EquatableArray<string>([catalogue.Provider, owner.Assembly]))));
    }
}
