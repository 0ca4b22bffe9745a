namespace GitOpsDsl.Rules;

/// <summary>What a quota bounds, and of which pods (<c>ValidateResourceQuotaSpec</c>).</summary>
internal sealed class InvalidQuota() : ApiRule("GD1622", "Quota that bounds nothing")
{
    private static readonly string[] PodAmounts = ["cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory"];

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.core.v1.ResourceQuotaSpec", Check);

    private static void Check(Node quota, RuleContext context)
    {
        var hard = quota["hard"];
        foreach (var bound in hard.Entries)
        {
            if (!Quotas.IsBounded(bound.Name))
            {
                var nearest = NearestName.Of(bound.Name, Quotas.Names, static known => known);
                context.ReportKey(bound, $"\"{bound.Name}\" is nothing that a quota bounds: {(nearest is null ? "write a resource such as requests.cpu, or count/RESOURCE.GROUP" : $"did you mean {nearest}?")}");
            }
        }

        var scopes = quota["scopes"];
        Conflict(scopes, "", context);
        foreach (var scope in scopes.Items)
        {
            Fits(scope, hard, context);
        }

        var expressions = quota["scopeSelector"]["matchExpressions"];
        Conflict(expressions, "scopeName", context);
        foreach (var expression in expressions.Items)
        {
            var scope = expression["scopeName"];
            Fits(scope, hard, context);
            if (scope.Text is "BestEffort" or "NotBestEffort" or "Terminating" or "NotTerminating" or "CrossNamespacePodAffinity" && expression["operator"] is { Text: { Length: > 0 } and not "Exists" } comparison)
            {
                context.Report(comparison, $"{scope.Text} has no values to compare with: write operator: Exists", scope);
            }
        }
    }

    private static void Fits(Node scope, Node hard, RuleContext context)
    {
        foreach (var bound in hard.Entries)
        {
            if (scope.Text is { } name && Quotas.IsBounded(bound.Name) && bound.Name.IndexOf('/') < 0 && !Fits(name, bound.Name))
            {
                context.Report(scope, $"a quota with the scope {name} can't bound {bound.Name}: put it into a quota of its own", bound);
            }
        }
    }

    private static bool Fits(string scope, string resource) => scope switch
    {
        "BestEffort" => resource == "pods",
        "Terminating" or "NotTerminating" or "NotBestEffort" or "PriorityClass" or "CrossNamespacePodAffinity" =>
            resource == "pods" || Array.IndexOf(PodAmounts, resource) >= 0,
        "VolumeAttributesClass" => resource is "persistentvolumeclaims" or "requests.storage",
        _ => true,
    };

    private static void Conflict(Node scopes, string field, RuleContext context)
    {
        Exclude(scopes, field, "BestEffort", "NotBestEffort", context);
        Exclude(scopes, field, "Terminating", "NotTerminating", context);
    }

    private static void Exclude(Node scopes, string field, string one, string other, RuleContext context)
    {
        Node first = default, second = default;
        foreach (var item in scopes.Items)
        {
            var scope = field.Length == 0 ? item : item[field];
            first = scope.Text == one ? scope : first;
            second = scope.Text == other ? scope : second;
        }

        if (first.Exists && second.Exists)
        {
            context.Report(second, $"no pod is {one} and {other}: keep one", first);
        }
    }
}
