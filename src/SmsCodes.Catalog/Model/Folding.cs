using System.Text;

namespace SmsCodes.Catalog.Model;

/// <summary>Folds white space: the only change ever made to a provider's words.</summary>
public static class Folding
{
    /// <summary>Makes each run of white space, line breaks included, one blank, and trims both ends.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        bool pending = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                pending = folded.Length > 0;
                continue;
            }

            if (pending)
                folded.Append(' ');
            pending = false;
            folded.Append(c);
        }

        return folded.ToString();
    }
}
