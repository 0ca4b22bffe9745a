namespace GitOpsDsl.Rules;

/// <summary>One owner at most may be the controller (<c>ValidateOwnerReferences</c> in apimachinery).</summary>
internal sealed class ConflictingOwners() : ApiRule("GD1036", "Object with two controllers")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.ObjectMeta, "ownerReferences", Check);

    private static void Check(Node owners, RuleContext context)
    {
        Node first = default;
        foreach (var owner in owners.Items)
        {
            if (owner["apiVersion"].Text == "v1" && owner["kind"].Text == "Event")
            {
                context.Report(owner["kind"], "an Event can't own anything");
            }

            if (owner["apiVersion"] is { Text: { Length: > 0 } text } version && text.IndexOf('/') is >= 0 and var slash
                && (slash == text.Length - 1 || text.IndexOf('/', slash + 1) >= 0))
            {
                context.Report(version, $"\"{text}\" is no API version: write GROUP/VERSION, such as apps/v1");
            }

            if (owner["controller"] is { Boolean: true } controller)
            {
                if (first.Exists)
                {
                    context.Report(controller, "another owner is the controller already, and there can be one only", first);
                }

                first = first.Exists ? first : controller;
            }
        }
    }
}
