namespace GitOpsDsl.Rules;

/// <summary>Reports a field that is not there, when what should hold it may be missing too.</summary>
internal static class MissingPath
{
    /// <summary>Points at the first step of the path that is not there.</summary>
    /// <param name="path">From the map, with dots: <c>securityContext.capabilities.drop</c>.</param>
    public static void Report(Node map, string path, RuleContext context, string message, Node related = default)
    {
        var steps = path.Split('.');
        var last = 0;
        while (last < steps.Length - 1 && map[steps[last]] is { IsMap: true } inner)
        {
            map = inner;
            last++;
        }

        context.ReportMissing(map, steps[last], message, related);
    }
}
