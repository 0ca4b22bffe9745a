namespace GitOpsDsl;

/// <summary>
/// Makes an environment a preview: small, for some days, and apart from all others (the compiler refuses one that shares a namespace, a host, a
/// volume or the like with another environment). <c>gitops preview create</c> writes it.
/// </summary>
public sealed record Preview
{
    /// <summary>The id of the environment that it was made of: <c>shop/int</c>.</summary>
    public required string From { get; init; }

    /// <summary>The last day that it is wanted; <c>gitops preview delete --expired</c> removes it after that. Null: until somebody deletes it.</summary>
    public CalendarDate? Expires { get; init; }

    /// <summary>The most pods of a Deployment or StatefulSet; autoscalers and disruption budgets are left out.</summary>
    public int Replicas { get; init; } = 1;

    /// <summary>The most storage of a claim.</summary>
    public Quantity Storage { get; init; } = "1Gi";

    /// <summary>The names of components that are as large as they say, not as small as the preview.</summary>
    public ValueList<string> FullSize { get; init; } = [];
}
