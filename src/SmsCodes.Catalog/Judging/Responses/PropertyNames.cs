using System.Text;

namespace SmsCodes.Catalog.Judging.Responses;

/// <summary>Makes C# names of the names that services use.</summary>
internal static class PropertyNames
{
    /// <summary><c>sms_cnt</c> becomes SmsCnt, <c>phoneNumber</c> becomes PhoneNumber. What no name can hold is left as it is.</summary>
    internal static string Of(string key)
    {
        var name = new StringBuilder(key.Length);
        bool isFirst = true;
        foreach (char c in key)
        {
            if (c is '_' or '-')
            {
                isFirst = true;
                continue;
            }

            name.Append(isFirst ? char.ToUpperInvariant(c) : c);
            isFirst = false;
        }

        return name.ToString();
    }
}
