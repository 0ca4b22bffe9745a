namespace GitOpsDsl;

/// <summary>How Pulumi treats a resource (pulumi.com/docs/iac/concepts/resources/options).</summary>
public sealed record CloudOptions
{
    /// <summary>Resources that must be there first, beyond those whose outputs it takes.</summary>
    public ValueList<CloudResource> DependsOn { get; init; } = [];

    /// <summary>Refuses to delete it.</summary>
    public bool? Protect { get; init; }

    /// <summary>Properties whose changes are left alone: <c>tags</c>, <c>scalingConfig.desiredSize</c>.</summary>
    public ValueList<string> IgnoreChanges { get; init; } = [];

    /// <summary>Properties whose change makes a new one.</summary>
    public ValueList<string> ReplaceOnChanges { get; init; } = [];

    /// <summary>Outputs that are secrets beyond those that the provider says.</summary>
    public ValueList<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>Earlier names of it, so that a rename does not make a new one; or whole URNs, where more than the name was another.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>The provider that makes it, where it is not the default one: another region or account.</summary>
    public CloudResource? Provider { get; init; }

    public CloudResource? Parent { get; init; }

    /// <summary>The id of one that is there, which Pulumi takes over.</summary>
    public string? Import { get; init; }

    /// <summary>Leaves it where it is when it is no longer in the program.</summary>
    public bool? RetainOnDelete { get; init; }

    /// <summary>The old one goes before the new one comes.</summary>
    public bool? DeleteBeforeReplace { get; init; }

    public CloudTimeouts? Timeouts { get; init; }

    /// <summary>The provider's version; the newest that is installed when not set.</summary>
    public string? Version { get; init; }

    /// <summary>The resources that it names.</summary>
    internal IEnumerable<CloudResource> Resources
    {
        get
        {
            IEnumerable<CloudResource?> single = [Provider, Parent];
            return DependsOn.Concat(single.OfType<CloudResource>());
        }
    }

    /// <summary>Under <c>options</c> of a resource in Pulumi YAML.</summary>
    public JsonValue ToJson(ICloudNames names)
    {
        var options = new List<KeyValuePair<string, JsonValue>>();
        Add("additionalSecretOutputs", AdditionalSecretOutputs);
        AddOne("aliases", Aliases.Count == 0 ? null : JsonValue.List([.. Aliases.Select(Alias)]));
        Add("dependsOn", [.. DependsOn.Select(resource => Reference(resource).Text!)]);
        Add("ignoreChanges", IgnoreChanges);
        Add("replaceOnChanges", ReplaceOnChanges);
        AddOne("customTimeouts", Timeouts?.ToJson());
        AddFlag("deleteBeforeReplace", DeleteBeforeReplace);
        AddFlag("protect", Protect);
        AddFlag("retainOnDelete", RetainOnDelete);
        AddOne("import", Import is null ? null : (JsonValue)CloudLiteral.Escape(Import));
        AddOne("parent", Parent is null ? null : Reference(Parent));
        AddOne("provider", Provider is null ? null : Reference(Provider));
        AddOne("version", Version is null ? null : (JsonValue)Version);
        return JsonValue.Map(new(options));

        static JsonValue Alias(string text) => text.StartsWith("urn:", StringComparison.Ordinal) ? text : new JsonValue { ["name"] = text };

        JsonValue Reference(CloudResource resource) => new CloudReference(resource, [], false).Text(names);

        void AddFlag(string name, bool? flag) => AddOne(name, flag is { } set ? (JsonValue)set : null);

        void Add(string name, IReadOnlyList<string> texts)
        {
            if (texts.Count > 0)
            {
                AddOne(name, JsonValue.List([.. texts.Select(static text => (JsonValue)text)]));
            }
        }

        void AddOne(string name, JsonValue? value)
        {
            if (value is not null)
            {
                options.Add(new(name, value));
            }
        }
    }
}
