namespace GitOpsDsl.Compiler.Cloud;

/// <summary>The <c>spec</c> of the operator's <c>Stack</c>.</summary>
internal static class StackJson
{
    public static JsonValue Of(CloudProgram program, PulumiOperator target)
    {
        var spec = new ValueMap<JsonValue>
        {
            ["stack"] = target.Backend is null ? $"{target.Organization}/{program.Project}/{program.Stack}" : $"organization/{program.Project}/{program.Stack}",
            ["serviceAccountName"] = target.ServiceAccount,
            ["destroyOnFinalize"] = target.DestroyOnDelete,
        };
        Source();
        Add("backend", target.Backend is null ? null : (JsonValue)target.Backend);
        Add("secretsProvider", target.SecretsProvider is null ? null : (JsonValue)target.SecretsProvider);
        AddMap("config", target.Config, static value => value);
        AddMap("envRefs", FromVault(target.Vault?.Variables ?? [], static name => name).Merge(target.EnvironmentSecrets), Reference);
        AddMap("secretsRef", FromVault(VaultObjects.Settings(program, target), name => $"{program.Project}:{name}").Merge(target.ConfigSecrets), Reference);
        if (target.Prerequisites.Count > 0)
        {
            Add("prerequisites", JsonValue.List([.. target.Prerequisites.Select(static name => new JsonValue { ["name"] = name })]));
        }

        if (target.DriftInterval is { } interval)
        {
            // There is no switch for drift: it is found by running again though nothing changed, with a look at the cloud first.
            Add("continueResyncOnCommitMatch", true);
            Add("refresh", true);
            Add("resyncFrequencySeconds", (long)interval.TotalSeconds);
        }

        if (target.Image is { } image)
        {
            Add("workspaceTemplate", new() { ["spec"] = new JsonValue { ["image"] = image.ToString() } });
        }

        return JsonValue.Map(spec);

        void Source()
        {
            if (target.Git is not { } git)
            {
                Add("programRef", new() { ["name"] = program.Project });
                return;
            }

            Add("projectRepo", git.Repository);
            Add("branch", git.Branch);
            Add("repoDir", $"{git.Path!.Trim('/')}/{program.Folder}");
            Add("gitAuth", git.AccessToken is { } token ? new() { ["accessToken"] = Reference(token) } : null);
        }

        void Add(string name, JsonValue? value) => spec = value is null ? spec : spec.With(name, value);

        void AddMap<T>(string name, ValueMap<T> entries, Func<T, JsonValue> value)
            where T : notnull
        {
            if (entries.Count > 0)
            {
                Add(name, JsonValue.Map(new(entries.Select(entry => KeyValuePair.Create(entry.Key, value(entry.Value))))));
            }
        }
    }

    private static ValueMap<SecretKey> FromVault(IEnumerable<string> names, Func<string, string> key) =>
        new(names.Select(name => KeyValuePair.Create(key(name), new SecretKey(VaultObjects.Name, name))));

    private static JsonValue Reference(SecretKey key) => new()
    {
        ["type"] = "Secret",
        ["secret"] = new JsonValue { ["name"] = key.Secret, ["key"] = key.Key },
    };
}
