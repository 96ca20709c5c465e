using SmsCodes.Catalog.Model;

namespace SmsCodes.Catalog.Judging;

/// <summary>Reads why a code, a set or a response is no longer used.</summary>
internal static class Retirements
{
    internal static Retirement? Of(Fields fields)
    {
        if (fields.Mapping("retired", "'retired'", Keys.Retired) is not { } retired)
            return null;
        string? because = retired.RequiredText("because");
        return because == null ? null : new Retirement(because, retired.Scalar("replaced-by")?.Value);
    }
}
