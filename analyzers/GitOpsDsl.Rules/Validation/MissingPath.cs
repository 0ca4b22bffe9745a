namespace GitOpsDsl.Rules;

/// <summary>Reports a field that is not there, when what should hold it may be missing too.</summary>
internal static class MissingPath
{
    /// <summary>Points at the first step of the path that is not there.</summary>
    /// <param name="path">From the map, with dots: <c>securityContext.capabilities.drop</c>.</param>
    public static void Report(Node map, string path, RuleContext context, string message, Node related = default) =>
        Report(map, path.Split('.'), context, message, related);

    /// <summary>The same for steps that may have dots themselves.</summary>
    public static void Report(Node map, string[] path, RuleContext context, string message, Node related = default)
    {
        var last = 0;
        while (last < path.Length - 1 && map[path[last]] is { IsMap: true } inner)
        {
            map = inner;
            last++;
        }

        context.ReportMissing(map, path[last], message, related);
    }
}
