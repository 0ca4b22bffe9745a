namespace GitOpsDsl.Rules;

/// <summary>
/// Items of a list that server-side apply can't tell apart (<c>x-kubernetes-list-map-keys</c>), and that the API server takes when they are
/// created.
/// </summary>
internal sealed class AmbiguousListItem() : ReferenceRule("GD2601", "Two items of a list that apply can't tell apart")
{
    private static readonly (string Type, string List, string Key, string What, string Effect)[] Lists =
    [
        (TypeNames.Container, "env", "name", "variable", "the last one wins"),
        (TypeNames.PodSpec, "hostAliases", "ip", "alias", "only one of them counts"),
        (TypeNames.PodSpec, "imagePullSecrets", "name", "reference", "it says the same"),
        ("io.k8s.api.core.v1.ServiceAccount", "secrets", "name", "reference", "it says the same"),
    ];

    public override void Subscribe(RuleSubscriptions on)
    {
        foreach (var (type, list, key, what, effect) in Lists)
        {
            var advice = $"{effect}, and server-side apply refuses the list; keep one";
            on.Field(type, list, (node, context) => Duplicates.Report(node, key, context, what, advice: advice));
        }
    }
}
