namespace GitOpsDsl.Rules;

/// <summary>The order in which findings are told. Sorting is not stable, so nothing may be left to chance.</summary>
internal static class FindingOrder
{
    /// <summary>As they stand in one document.</summary>
    public static void InDocument(List<Finding> findings) => findings.Sort(Compare);

    /// <summary>Document by document.</summary>
    public static void InEnvironment(List<Finding> findings) =>
        findings.Sort(static (x, y) => x.Node.Document!.Place.CompareTo(y.Node.Document!.Place) is not 0 and var order ? order : Compare(x, y));

    private static int Compare(Finding x, Finding y) =>
        x.Node.Index.CompareTo(y.Node.Index) is not 0 and var place ? place
        : Compare(x.Rule.Id, y.Rule.Id) is not 0 and var id ? id
        : Compare(x.Message, y.Message);

    /// <summary>By UTF-16 code units. Not string.CompareOrdinal, which is compiled anew in each run: that takes longer than to sort thousands.</summary>
    private static int Compare(string x, string y)
    {
        var common = Math.Min(x.Length, y.Length);
        for (var i = 0; i < common; i++)
        {
            if (x[i] != y[i])
            {
                return x[i] - y[i];
            }
        }

        return x.Length - y.Length;
    }
}
