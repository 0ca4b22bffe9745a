namespace GitOpsDsl.Rules;

/// <summary>
/// A StatefulSet whose pods can't be labelled: <c>controller-revision-hash</c> is its name, a dash and a hash of ten characters, and a label
/// has at most 63.
/// </summary>
internal sealed class StatefulSetNameTooLong() : ReferenceRule("GD2622", "StatefulSet name too long for its pods' labels")
{
    private const int Longest = 52;

    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.apps.v1.StatefulSet", Check);

    private static void Check(Node workload, RuleContext context)
    {
        var name = workload["metadata"]["name"];
        if (name.Text is { Length: > Longest } text)
        {
            context.Report(
                name,
                $"the name has {text.Length} characters: with the revision's hash it is too long for a label, and no pod is made; keep it to {Longest}");
        }
    }
}
