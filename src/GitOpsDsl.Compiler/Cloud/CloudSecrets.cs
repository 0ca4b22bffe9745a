namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Whether a resource or an export has to do with secrets, so that the rules about them must know the provider's facts.</summary>
internal static class CloudSecrets
{
    /// <summary>It sets an input that the provider keeps as a secret, or takes a secret of another, or asks a function with one.</summary>
    public static bool AreConcerned(CloudResource resource)
    {
        var inputs = resource.Inputs;
        return inputs.IsSecret || resource.Existing?.IsSecret == true || resource.SetsSecretInput() || inputs.Roots.OfType<CloudFunction>().Any(static function => function.SetsSecretInput());
    }

    /// <summary>A text goes into a Secret and refers to no secret, so that it must be the secret itself.</summary>
    public static bool AreConcerned(CloudExport export) => export.IsSecret && !export.Value.IsSecret && HasText(export.Value);

    private static bool HasText(CloudValue value) => value is CloudLiteral || value.Parts.Any(HasText);
}
