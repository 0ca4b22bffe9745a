namespace GitOpsDsl.Rules;

/// <summary>Claims whose volumes can only be attached to one node at a time.</summary>
internal static class OneNodeClaim
{
    /// <summary>The claim is rendered, and all its access modes are <c>ReadWriteOnce</c> or <c>ReadWriteOncePod</c>.</summary>
    /// <param name="mode">The first of them.</param>
    public static bool Is(RuleEnvironment environment, PodReference claim, out string mode)
    {
        mode = "";
        var found = KnownObjects.Of(environment).Find("", "PersistentVolumeClaim", claim.Workload.Object.Namespace, claim.Name).Object;
        if (found is not { Id.Kind: "PersistentVolumeClaim" } || found.Spec["accessModes"] is not { IsZero: false, IsPartial: false } modes)
        {
            return false;
        }

        foreach (var item in modes.Items)
        {
            if (item.Text is not ("ReadWriteOnce" or "ReadWriteOncePod"))
            {
                return false;
            }

            mode = mode.Length == 0 ? item.Text : mode;
        }

        return true;
    }
}
