namespace GitOpsDsl.Rules;

/// <summary>The fields of pods that name an image.</summary>
internal static class ImageFields
{
    public static void Subscribe(RuleSubscriptions on, NodeCheck check)
    {
        on.Field(TypeNames.Container, "image", check);
        on.Field(TypeNames.EphemeralContainer, "image", check);
        on.Field("io.k8s.api.core.v1.ImageVolumeSource", "reference", check);
    }
}
