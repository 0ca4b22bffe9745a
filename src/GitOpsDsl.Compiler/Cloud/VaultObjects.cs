namespace GitOpsDsl.Compiler.Cloud;

/// <summary>
/// What the External Secrets Operator needs to copy a Stack's values from Vault (external-secrets.io/v1): the store, and the Secret to make of it.
/// </summary>
internal static class VaultObjects
{
    private const string ApiVersion = "external-secrets.io/v1";

    /// <summary>The name of store and Secret: an environment has one program.</summary>
    public const string Name = "pulumi-vault";

    public static IEnumerable<KubernetesObject> Of(CloudProgram program, PulumiOperator target, ObjectMeta metadata)
    {
        var keys = Keys(program, target);
        if (target.Vault is not { } vault || keys.Count == 0)
        {
            return [];
        }

        metadata = metadata with { Name = Name };
        return
        [
            new CustomResource(ApiVersion, "SecretStore") { Metadata = metadata, UnknownFields = new() { ["spec"] = Store(vault, target.ServiceAccount) } },
            new CustomResource(ApiVersion, "ExternalSecret") { Metadata = metadata, UnknownFields = new() { ["spec"] = Copy(vault, program.EnvironmentName, keys) } },
        ];
    }

    /// <summary>Settings that come from Vault: those that the program takes, and that no other Secret has.</summary>
    public static IEnumerable<string> Settings(CloudProgram program, PulumiOperator target) => target.Vault is null
        ? []
        : program.Settings.Where(setting => !IsInSecret(setting, program, target));

    /// <summary>Something gives the setting to the operator.</summary>
    public static bool IsSupplied(string setting, CloudProgram program, PulumiOperator target) => target.Vault is not null || IsInSecret(setting, program, target);

    private static bool IsInSecret(string setting, CloudProgram program, PulumiOperator target) =>
        target.ConfigSecrets.ContainsKey($"{program.Project}:{setting}") || target.ConfigSecrets.ContainsKey(setting);

    private static List<string> Keys(CloudProgram program, PulumiOperator target) =>
        [.. Settings(program, target).Concat(target.Vault?.Variables ?? []).Distinct().Order(StringComparer.Ordinal)];

    private static JsonValue Store(VaultSecrets vault, string serviceAccount)
    {
        JsonValue account = vault.Audience is { } audience
            ? new() { ["name"] = serviceAccount, ["audiences"] = JsonValue.List([audience]) }
            : new() { ["name"] = serviceAccount };
        JsonValue login = new() { ["mountPath"] = vault.LoginMount, ["role"] = vault.Role, ["serviceAccountRef"] = account };
        return new()
        {
            ["provider"] = new JsonValue
            {
                ["vault"] = new JsonValue { ["server"] = vault.Server, ["path"] = vault.Mount, ["version"] = "v2", ["auth"] = new JsonValue { ["kubernetes"] = login } },
            },
        };
    }

    private static JsonValue Copy(VaultSecrets vault, string environment, List<string> keys) => new()
    {
        ["secretStoreRef"] = new JsonValue { ["kind"] = "SecretStore", ["name"] = Name },
        ["refreshInterval"] = vault.RefreshInterval.ToString(),
        ["target"] = new JsonValue { ["name"] = Name },
        ["data"] = JsonValue.List([.. keys.Select(key => new JsonValue
        {
            ["secretKey"] = key,
            ["remoteRef"] = new JsonValue { ["key"] = $"{vault.Team}/{environment}", ["property"] = key },
        })]),
    };
}
