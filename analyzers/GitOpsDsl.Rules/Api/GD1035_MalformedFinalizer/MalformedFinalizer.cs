namespace GitOpsDsl.Rules;

/// <summary>Finalizers that no one can own (<c>ValidateFinalizers</c> in apimachinery, <c>validateKubeFinalizerName</c> in core).</summary>
internal sealed class MalformedFinalizer() : ApiRule("GD1035", "Malformed finalizer")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.ObjectMeta, "finalizers", Check);
        on.Field("io.k8s.api.core.v1.NamespaceSpec", "finalizers", Check);
    }

    private static void Check(Node finalizers, RuleContext context)
    {
        Node orphan = default, foreground = default;
        foreach (var finalizer in finalizers.Items)
        {
            if ((finalizer.Kind == NodeKind.Null ? "" : finalizer.Text) is not { } name)
            {
                continue;
            }

            orphan = name == "orphan" ? finalizer : orphan;
            foreground = name == "foregroundDeletion" ? finalizer : foreground;
            var isKnown = name is "kubernetes" or "orphan" or "foregroundDeletion";
            if (!LabelSyntax.IsKey(name) || (context.IsBuiltIn && name.IndexOf('/') < 0 && !isKnown))
            {
                context.Report(
                    finalizer,
                    $"\"{name}\" can't be a finalizer: write the domain of whoever takes it away, and a name, such as example.com/cleanup");
            }
        }

        if (orphan.Exists && foreground.Exists)
        {
            context.Report(foreground, "orphan and foregroundDeletion exclude one another: keep one", orphan);
        }
    }
}
