namespace GitOpsDsl.Compiler.Cloud;

/// <summary>Whether a resource has to do with secrets, so that the rules about them must know the provider's facts.</summary>
internal static class CloudSecrets
{
    /// <summary>It sets an input that the provider keeps as a secret, or takes a secret of another.</summary>
    public static bool AreConcerned(CloudResource resource)
    {
        foreach (var (name, value) in resource.Inputs.Entries)
        {
            if (value.IsSecret || resource.HasSecretInput(name))
            {
                return true;
            }
        }

        return false;
    }
}
