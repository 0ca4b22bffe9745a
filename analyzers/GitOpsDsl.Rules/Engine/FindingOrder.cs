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
        : string.CompareOrdinal(x.Rule.Id, y.Rule.Id) is not 0 and var id ? id
        : string.CompareOrdinal(x.Message, y.Message);
}
