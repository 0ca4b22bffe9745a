using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Resources that are there already, and that a program only reads: <c>get</c> (pulumi-yaml, pkg/pulumiyaml/analyser.go).</summary>
internal sealed class ProgramExisting(ProgramView program, List<ProgramFault> faults)
{
    private static readonly string[] Keys = ["id", "state"];

    /// <summary>What the engine takes when it reads a resource (pulumi, proto/pulumi/resource.proto: ReadResourceRequest); all else is about making it.</summary>
    private static readonly string[] Options = ["additionalSecretOutputs", "dependsOn", "parent", "pluginDownloadURL", "provider", "providers", "version"];

    /// <summary>Providers whose ids say all, so that get takes no state in their SDKs.</summary>
    private static readonly string[] Stateless = ["azure-native", "kubernetes"];

    public void Check(ProgramItem item, CloudObject? facts)
    {
        var get = item.Node["get"];
        if (item.Node["properties"].IsMap && item.Node["properties"].Count > 0)
        {
            Add(ProgramFaultKind.ChangedExisting, item.Node["properties"], $"{item.Name} is only read, by its id, and has properties too: they belong under get.state, or get is one too many");
        }

        foreach (var option in item.Node["options"].Entries)
        {
            if (Array.IndexOf(Options, option.Name) < 0 && Array.IndexOf(ProgramWalk.OptionNames, option.Name) >= 0)
            {
                Add(ProgramFaultKind.ChangedExisting, option, $"{item.Name} is only read: {option.Name} does nothing for it");
            }
        }

        foreach (var entry in get.Entries)
        {
            if (Array.IndexOf(Keys, entry.Name) < 0)
            {
                var near = NearestName.Of(entry.Name, Keys, static name => name);
                var way = facts?.Output(entry.Name) is not null ? $"{entry.Name} stands under state" : near is null ? "it has id and state" : $"did you mean {near}?";
                Add(ProgramFaultKind.UnknownOption, entry, $"get has no {entry.Name}; {way}");
            }
        }

        if (!get.IsUnknown && get["id"].IsAbsent)
        {
            faults.Add(new ProgramFault(ProgramFaultKind.MissingProperty, get, FindingTarget.MissingField, $"{item.Name}'s get needs id: without it Pulumi makes a new one", "id"));
        }

        new ProgramValues(program, faults).Property(get["id"], CloudType.Scalar(CloudTypeKind.String), $"{item.Token}'s id");
        State(item, get["state"], facts);
    }

    private void State(ProgramItem item, Node state, CloudObject? facts)
    {
        if (state.Exists && CloudToken.Parse(item.Token ?? "") is { Package: var package } && Array.IndexOf(Stateless, package) >= 0)
        {
            Add(ProgramFaultKind.ChangedExisting, state, $"{package} finds {item.Name} by its id alone, and takes no state");
            return;
        }

        if (facts is null || !state.IsMap)
        {
            new ProgramValues(program, faults).Value(state, facts is null ? null : CloudType.Map(CloudType.Scalar(CloudTypeKind.Any)), null);
            return;
        }

        // What comes out, of which nothing is required.
        var known = facts.Outputs.Select(static output => new CloudProperty(output.Name, output.Type, CloudDirection.In) { Secret = output.Secret });
        new ProgramValues(program, faults).Object(state, new CloudObject(facts.Kind, facts.Name, [.. known]), state, item.Token!);
    }

    private void Add(ProgramFaultKind kind, Node node, string message) => faults.Add(new ProgramFault(kind, node, FindingTarget.Key, message));
}
