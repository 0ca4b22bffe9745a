namespace GitOpsDsl.Rules;

/// <summary>Labels or annotations that the host asks of every workload.</summary>
internal abstract class RequiredMetadataRule(string id, string field, string title) : HygieneRule(id, title)
{
    public sealed override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    protected abstract IReadOnlyList<string> RequiredBy(RuleSettings settings);

    /// <summary>What the key is for, and what to add.</summary>
    protected abstract string Message(string key);

    private void Check(Node pod, RuleContext context)
    {
        var metadata = context.Object["metadata"];
        var entries = metadata[field];
        foreach (var key in RequiredBy(context.Settings))
        {
            if (entries[key].IsAbsent)
            {
                MissingPath.Report(metadata, [field, key], context, Message(key));
            }
        }
    }
}
