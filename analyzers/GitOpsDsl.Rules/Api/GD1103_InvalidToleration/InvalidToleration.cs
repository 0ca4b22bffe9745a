namespace GitOpsDsl.Rules;

/// <summary>Combinations that mean nothing (<c>ValidateTolerations</c>).</summary>
internal sealed class InvalidToleration() : ApiRule("GD1103", "Toleration that contradicts itself")
{
    private static readonly string[] Keys = ["key", "operator", "value", "effect"];

    public override void Subscribe(RuleSubscriptions on)
    {
        on.Type("io.k8s.api.core.v1.Toleration", Check);
        on.Field("io.k8s.api.node.v1.Scheduling", "tolerations", Differ);
    }

    private static void Check(Node toleration, RuleContext context)
    {
        var exists = toleration["operator"];
        var value = toleration["value"];
        var effect = toleration["effect"];
        if (toleration["key"].IsZero && !exists.IsUnknown && exists.Text != "Exists")
        {
            context.ReportMissing(toleration, "key", "a toleration without a key tolerates every taint, and must say so: add operator: Exists, or the key");
        }

        if (exists.Text == "Exists" && value.Exists && !value.IsZero)
        {
            context.Report(value, "operator Exists takes no value: take it out, or use Equal");
        }

        if (toleration["tolerationSeconds"].Exists && !effect.IsUnknown && effect.Text != "NoExecute")
        {
            context.Report(toleration["tolerationSeconds"], "tolerationSeconds is for the effect NoExecute alone: add effect: NoExecute, or take it out");
        }
    }

    /// <summary>Those of a RuntimeClass must differ; those of a pod may not.</summary>
    private static void Differ(Node tolerations, RuleContext context)
    {
        for (var i = 1; i < tolerations.Count; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (Array.TrueForAll(Keys, key => tolerations[i][key].Text == tolerations[earlier][key].Text && !tolerations[i][key].IsUnknown))
                {
                    context.Report(tolerations[i], "the same toleration stands above: take one out", tolerations[earlier]);
                    break;
                }
            }
        }
    }
}
