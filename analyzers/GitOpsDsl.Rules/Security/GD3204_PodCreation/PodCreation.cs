namespace GitOpsDsl.Rules;

/// <summary>Whoever makes pods, or changes what makes them, has all that pods of the namespace may have.</summary>
internal sealed class PodCreation() : Rule("GD3204", RuleCategory.Security, Severity.Warning, "Pods can be created")
{
    private static readonly string[] Creating = ["create"];
    private static readonly string[] Changing = ["create", "patch", "update"];

    private static readonly string[] CoreResources = ["replicationcontrollers", "podtemplates"];
    private static readonly string[] AppsResources = ["daemonsets", "deployments", "replicasets", "statefulsets"];
    private static readonly string[] BatchResources = ["cronjobs", "jobs"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PolicyRule, Check);

    private static void Check(Node rule, RuleContext context)
    {
        var grant = new RbacGrant(rule);
        if (!grant.HasAnyVerb(Changing))
        {
            return;
        }

        if (grant.HasAnyVerb(Creating))
        {
            Report(grant.Resource("", "pods"), context);
        }

        CheckEach(grant, "", CoreResources, context);
        CheckEach(grant, "apps", AppsResources, context);
        CheckEach(grant, "batch", BatchResources, context);
    }

    private static void CheckEach(RbacGrant grant, string group, string[] resources, RuleContext context)
    {
        if (!grant.IsScoped)
        {
            foreach (var resource in resources)
            {
                Report(grant.Resource(group, resource), context);
            }
        }
    }

    private static void Report(Node resource, RuleContext context)
    {
        if (resource.Exists)
        {
            context.Report(resource, $"whoever may write {resource.Text} has every account and every secret of the namespace, because a pod can run as one and mount the other: grant it to the deploying agent alone");
        }
    }
}
