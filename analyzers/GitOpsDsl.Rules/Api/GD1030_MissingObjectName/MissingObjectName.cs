namespace GitOpsDsl.Rules;

/// <summary>Every object that is stored has a name (<c>ValidateObjectMetaAccessor</c> in apimachinery).</summary>
internal sealed class MissingObjectName() : ApiRule("GD1030", "Object without a name")
{
    public override void Subscribe(RuleSubscriptions on) => on.Object(Check);

    private static void Check(Node root, RuleContext context)
    {
        var metadata = root["metadata"];
        if (context.Kind is null ? !metadata.IsMap : ObjectNames.IsReview(context.Kind))
        {
            return;
        }

        if (metadata["name"].IsZero && metadata["generateName"].IsZero)
        {
            var place = metadata.IsMap ? metadata : root;
            context.ReportMissing(place, metadata.IsMap ? "name" : "metadata", "the object has no name: add metadata.name");
        }
    }
}
