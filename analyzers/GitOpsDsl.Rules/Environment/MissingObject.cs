namespace GitOpsDsl.Rules;

/// <summary>How a rule says that a name leads nowhere.</summary>
internal static class MissingObject
{
    /// <summary>Of a namespaced kind.</summary>
    /// <param name="effect">What happens when it runs: "the pod stays Pending".</param>
    public static void Report(
        RuleContext context, RuleEnvironment environment, string group, string kind, string @namespace, Node name, string effect)
    {
        var text = name.Text!;
        var place = @namespace.Length == 0 ? "this environment" : $"namespace \"{@namespace}\"";
        var near = NearestName.Of(text, environment.OfKind(group, kind), item => item.Namespace == @namespace ? item.Name : "");
        var other = near is null ? Elsewhere(environment, group, kind, text) : null;
        var related = near is null ? other : environment.Find(group, kind, @namespace, near);
        var hint = near is not null ? $"did you mean \"{near}\"?"
            : other is not null ? $"there is one in namespace \"{other.Namespace}\", which can't be reached from here"
            : $"add it, or say that it is made elsewhere: {Said($"{kind} {(@namespace.Length == 0 ? "" : @namespace + "/")}{text}")}";
        context.Report(name, $"{kind} \"{text}\" is not in {place}: {effect}; {hint}", related?.Metadata["name"] ?? default);
    }

    /// <summary>Of a cluster-wide kind.</summary>
    public static void ReportClusterWide(RuleContext context, RuleEnvironment environment, string group, string kind, Node name, string effect)
    {
        var near = NearestName.Of(name.Text!, environment.OfKind(group, kind), static item => item.Name);
        var hint = near is not null ? $"did you mean \"{near}\"?" : $"add it, or say that the cluster has it: {Said($"{kind} {name.Text}")}";
        context.Report(name, $"there is no {kind} {name}: {effect}; {hint}");
    }

    /// <summary>How authors say it, and how YAML does.</summary>
    private static string Said(string entry) => $"Outside = [\"{entry}\"] on the environment, or the annotation {OutsideObject.Annotation}";

    private static EnvironmentObject? Elsewhere(RuleEnvironment environment, string group, string kind, string name)
    {
        foreach (var item in environment.OfKind(group, kind))
        {
            if (item.Name == name && item.Namespace.Length > 0)
            {
                return item;
            }
        }

        return null;
    }
}
