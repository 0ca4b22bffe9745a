namespace GitOpsDsl.Rules;

/// <summary>Whether two values say the same.</summary>
internal static class NodeEquality
{
    /// <summary>Surely the same: maps in whatever order of keys, lists in theirs. What is unknown is the same as nothing.</summary>
    public static bool AreEqual(Node x, Node y)
    {
        if (x.Kind != y.Kind || x.IsPartial || y.IsPartial || x.Count != y.Count)
        {
            return false;
        }

        switch (x.Kind)
        {
            case NodeKind.Map:
                foreach (var entry in x.Entries)
                {
                    if (y[entry.Name].Kind == NodeKind.Missing || !AreEqual(entry, y[entry.Name]))
                    {
                        return false;
                    }
                }

                return true;
            case NodeKind.List:
                var place = 0;
                foreach (var item in x.Items)
                {
                    if (!AreEqual(item, y[place++]))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return x.Text == y.Text && x.Number.Equals(y.Number) && x.Boolean == y.Boolean;
        }
    }
}
