using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// Properties that a cloud shows to nobody. Not every schema says so: Azure's marks no database's password, and nothing in an object. There
/// the names do, of passwords and of what is in a secret.
/// </summary>
internal static class SecretInput
{
    /// <param name="owner">What has the property.</param>
    /// <param name="property">The property.</param>
    public static bool Keeps(CloudObject owner, CloudProperty property) =>
        property.Secret || (property.Type.Kind == CloudTypeKind.String && (CredentialName.ClassOf(property.Name) == CredentialClass.Password || IsInSecret(owner.Name, property.Name)));

    /// <summary>The value of <c>keyvault.SecretProperties</c>, the <c>secureValue</c> of a container's variable.</summary>
    private static bool IsInSecret(string owner, string property)
    {
        var type = owner.Substring(1 + Math.Max(owner.LastIndexOf('.'), owner.LastIndexOf(':')));
        return property == "secureValue" || (property == "value" && (type.StartsWith("Secret", StringComparison.Ordinal) || type.StartsWith("Secure", StringComparison.Ordinal)));
    }
}
