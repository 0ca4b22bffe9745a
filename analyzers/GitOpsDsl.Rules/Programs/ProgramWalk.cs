using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>One walk over a program: finds where it departs from its providers' facts, and from Pulumi's grammar.</summary>
internal sealed class ProgramWalk(ProgramView program)
{
    /// <summary>Of a resource (pulumi-yaml, ast/template.go).</summary>
    private static readonly string[] ResourceKeys = ["type", "name", "defaultProvider", "properties", "options", "get"];

    internal static readonly string[] OptionNames =
    [
        "additionalSecretOutputs", "aliases", "customTimeouts", "deleteBeforeReplace", "deletedWith", "dependsOn", "envVarMappings", "hideDiffs",
        "ignoreChanges", "import", "parent", "pluginDownloadURL", "protect", "provider", "providers", "replaceOnChanges", "replaceWith",
        "replacementTrigger", "retainOnDelete", "version",
    ];

    /// <summary>What the CLI takes and the YAML runtime too (pulumi, workspace/project.json; pulumi-yaml, config/config.go).</summary>
    private static readonly string[] SettingTypes = ["string", "integer", "boolean", "object"];

    /// <summary>Those of the operator's Program (deploy/crds/pulumi.com_programs.yaml).</summary>
    private static readonly string[] ObjectSettingTypes = ["String", "Number", "List<Number>", "List<String>"];

    private readonly List<ProgramFault> _faults = [];

    public IReadOnlyList<ProgramFault> Run()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in program.Items)
        {
            if (!names.Add(item.Name))
            {
                Add(ProgramFaultKind.RepeatedName, item.Node, FindingTarget.Key, $"{item.Name} is there twice: resources, variables and settings share their names");
            }

            switch (item.Kind)
            {
                case ProgramItemKind.Resource: Resource(item); break;
                case ProgramItemKind.Setting: Setting(item.Node); break;
                default: new ProgramValues(program, _faults).Value(item.Node, null, default); break;
            }
        }

        foreach (var output in program.Body["outputs"].Entries)
        {
            new ProgramValues(program, _faults).Value(output, null, default);
        }

        new ProgramCycles(program, _faults).Run();
        return _faults;
    }

    private void Resource(ProgramItem item)
    {
        var facts = Type(item);
        foreach (var entry in item.Node.Entries)
        {
            if (Array.IndexOf(ResourceKeys, entry.Name) < 0)
            {
                var isProperty = facts?.Input(entry.Name) is not null;
                var near = NearestName.Of(entry.Name, ResourceKeys, static name => name);
                var way = isProperty ? $"{entry.Name} stands under properties" : near is null ? $"a resource has {string.Join(", ", ResourceKeys)}" : $"did you mean {near}?";
                Add(ProgramFaultKind.UnknownOption, entry, FindingTarget.Key, $"a resource has no {entry.Name}; {way}");
            }
        }

        var values = new ProgramValues(program, _faults);
        if (item.Node["get"].Exists)
        {
            new ProgramExisting(program, _faults).Check(item, facts);
        }
        else if (facts is not null && !item.Properties.IsUnknown)
        {
            values.Object(item.Properties.IsMap ? item.Properties : item.Node, facts, item.Properties.IsMap ? item.Properties : default, $"{item.Token}");
        }
        else if (item.Token?.StartsWith(ProgramSecrets.KubernetesPrefix, StringComparison.Ordinal) == true)
        {
            values.KubernetesObject(item);
        }
        else
        {
            values.Value(item.Properties, null, default);
        }

        foreach (var option in item.Node["options"].Entries)
        {
            if (Array.IndexOf(OptionNames, option.Name) < 0)
            {
                var near = NearestName.Of(option.Name, OptionNames, static name => name);
                Add(ProgramFaultKind.UnknownOption, option, FindingTarget.Key, $"there is no option {option.Name}{(near is null ? "" : $"; did you mean {near}?")}");
            }
        }

        new ProgramOptions(program, _faults).Check(item.Node["options"]);
    }

    private CloudObject? Type(ProgramItem item)
    {
        var type = item.Node["type"];
        if (type.IsAbsent && item.Node.IsMap)
        {
            Add(ProgramFaultKind.UnknownToken, item.Node, FindingTarget.MissingField, $"{item.Name} does not say of what type it is: add type", "type");
        }

        if (item.Token is not { } token || program.FactsOf(token) is not { } provider)
        {
            if (item.Token is { } other && CloudToken.Parse(other) is null)
            {
                Add(ProgramFaultKind.UnknownToken, type, FindingTarget.Value, $"\"{other}\" is no type of a resource: write package:module:Name, such as aws:s3:Bucket");
            }

            return null;
        }

        var facts = provider.Resource(token);
        if (facts is null)
        {
            var known = provider.Resources.Where(name => CloudToken.Parse(name)?.Module == CloudToken.Parse(token)?.Module).ToList();
            var near = NearestName.Of(CloudToken.Parse(token)?.Name ?? token, known, static name => name.Substring(name.LastIndexOf(':') + 1));
            Add(
                ProgramFaultKind.UnknownToken,
                type,
                FindingTarget.Value,
                $"{provider.Package} {provider.Version} has no resource {token}{(near is null ? "" : $"; did you mean {near}?")}");
        }
        else if (facts.Deprecated)
        {
            Add(ProgramFaultKind.Deprecated, type, FindingTarget.Value, $"{token} is deprecated");
        }

        return facts;
    }

    private void Setting(Node setting)
    {
        PlainSecret(setting);
        var type = setting["type"];
        if (setting.IsMap && type.Text is { } text && Array.IndexOf(SettingTypes, text) < 0
            && (setting.Parent.Name != "configuration" || Array.IndexOf(ObjectSettingTypes, text) < 0))
        {
            Add(ProgramFaultKind.InvalidSetting, type, FindingTarget.Value, $"a setting can't be of type {text}: {string.Join(", ", SettingTypes)} work everywhere");
        }
        else if (setting.IsMap && type.IsAbsent && setting["default"].IsAbsent && setting["value"].IsAbsent)
        {
            Add(ProgramFaultKind.InvalidSetting, setting, FindingTarget.MissingField, $"{setting.Name} has neither type nor default: add one", "type");
        }
    }

    /// <summary>A setting's value that is committed, and that is a secret: declared as one, or a credential by its name or its looks.</summary>
    private void PlainSecret(Node setting)
    {
        var value = setting.IsMap ? setting["value"].IsAbsent ? setting["default"] : setting["value"] : setting;
        if (value.Text is not { Length: > 0 } text || Placeholder.Is(text))
        {
            return;
        }

        if (setting["secret"].Boolean == true || CredentialName.ClassOf(setting.Name) != CredentialClass.None || ProgramSecrets.IsCredential(setting.Name, text))
        {
            Add(ProgramFaultKind.PlainSecret, value, FindingTarget.Value, $"the setting {setting.Name} is a secret, and stands here for everyone to read: set it with pulumi config set --secret, or from a Secret (ConfigSecrets)");
        }
    }

    private void Add(ProgramFaultKind kind, Node node, FindingTarget target, string message, string field = "") =>
        _faults.Add(new ProgramFault(kind, node, target, message, field));
}
