namespace GitOpsDsl.Rules;

/// <summary>The entries of ResourceQuotas that bound the CPU and memory, or the number, of all pods of a namespace.</summary>
internal static class ComputeQuotas
{
    /// <summary>Of quotas without a scope; those with one count only some pods.</summary>
    public static IEnumerable<(EnvironmentObject Quota, Node Bound)> In(RuleEnvironment environment)
    {
        foreach (var quota in environment.OfKind("", "ResourceQuota"))
        {
            if (quota.IsIdentified && quota.Spec["scopes"].IsZero && quota.Spec["scopeSelector"].IsZero)
            {
                foreach (var bound in quota.Spec["hard"].Entries)
                {
                    yield return (quota, bound);
                }
            }
        }
    }

    /// <summary>What a bound on compute resources is about; false for other bounds. <c>cpu</c> is short for <c>requests.cpu</c>.</summary>
    public static bool TryRead(string bound, out string resource, out bool isLimit)
    {
        isLimit = bound.StartsWith("limits.", StringComparison.Ordinal);
        resource = bound.Substring(bound.IndexOf('.') + 1);
        return bound is "cpu" or "memory" or "requests.cpu" or "requests.memory" or "limits.cpu" or "limits.memory";
    }
}
