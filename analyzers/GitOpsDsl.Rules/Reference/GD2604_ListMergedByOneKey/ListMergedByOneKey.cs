namespace GitOpsDsl.Rules;

/// <summary>
/// Items that the API tells apart by two fields and client-side apply by one (<c>x-kubernetes-patch-merge-key</c>): kubernetes/kubernetes
/// issue 39188.
/// </summary>
internal sealed class ListMergedByOneKey() : ReferenceRule("GD2604", "List items that client-side apply mixes up", Severity.Info)
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.Container, "ports", static (list, context) => Check(list, "containerPort", "protocol", context));
        on.Field(TypeNames.ServiceSpec, "ports", static (list, context) => Check(list, "port", "protocol", context));
        on.Field(TypeNames.PodSpec, "topologySpreadConstraints", static (list, context) => Check(list, "topologyKey", "whenUnsatisfiable", context));
    }

    private static void Check(Node list, string key, string other, RuleContext context)
    {
        if (list.Count < 2)
        {
            return;
        }

        var seen = new NodesByText();
        foreach (var item in list.Items)
        {
            var value = item[key];
            if (value.Exists && !seen.TryAdd(value.ToString(), item, out var first) && TextOf(first[other]) != TextOf(item[other]))
            {
                context.Report(
                    value, $"two items have the {key} {value} and differ in {other}: client-side apply loses one when it changes; apply with --server-side", first[key]);
            }
        }
    }

    private static string TextOf(Node node) => node.IsAbsent ? "\"TCP\"" : node.ToString();
}
