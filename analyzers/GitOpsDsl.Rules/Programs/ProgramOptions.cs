using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>The options of a resource (pulumi-yaml, ast/template.go; pulumi.com/docs/iac/concepts/resources/options).</summary>
internal sealed class ProgramOptions(ProgramView program, List<ProgramFault> faults)
{
    private static readonly CloudType Text = CloudType.Scalar(CloudTypeKind.String);

    private static readonly string[] Timeouts = ["create", "delete", "read", "update"];

    private static readonly string[] AliasKeys = ["name", "noParent", "parent", "project", "stack", "type", "urn"];

    public void Check(Node options)
    {
        foreach (var option in options.Entries)
        {
            switch (option.Name)
            {
                case "dependsOn" or "replaceWith": Resources(option, isProvider: false); break;
                case "parent" or "deletedWith": Resource(option, isProvider: false); break;
                case "provider": Resource(option, isProvider: true); break;
                case "providers": Resources(option, isProvider: true); break;
                case "customTimeouts": Keys(option, Timeouts, CloudType.Map(Text)); break;
                case "aliases": Aliases(option); break;
                default: Value(option, TypeOf(option.Name)); break;
            }
        }
    }

    /// <summary>Null where any value goes.</summary>
    private static CloudType? TypeOf(string name) => name switch
    {
        "protect" or "retainOnDelete" or "deleteBeforeReplace" => CloudType.Scalar(CloudTypeKind.Boolean),
        "additionalSecretOutputs" or "hideDiffs" or "ignoreChanges" or "replaceOnChanges" => CloudType.List(Text),
        "import" or "pluginDownloadURL" or "version" => Text,
        _ => null,
    };

    private void Aliases(Node aliases)
    {
        if (!aliases.IsList)
        {
            Value(aliases, CloudType.List(Text));
            return;
        }

        foreach (var alias in aliases.Items)
        {
            if (alias.IsMap)
            {
                Keys(alias, AliasKeys, null);
            }
            else
            {
                Value(alias, Text);
                Urn(alias);
            }
        }
    }

    /// <summary>A text is a whole URN (pulumi-yaml, run.go); an earlier name stands in a map.</summary>
    private void Urn(Node alias)
    {
        if (alias.Text is { } text && ProgramExpression.Parse(text) is null && !text.StartsWith("urn:", StringComparison.Ordinal))
        {
            faults.Add(new ProgramFault(ProgramFaultKind.WrongKind, alias, FindingTarget.Value, $"{text} is no URN: write {{name: {text}}} for an earlier name"));
        }
    }

    private void Keys(Node map, string[] known, CloudType? type)
    {
        Value(map, type);
        foreach (var entry in map.Entries)
        {
            if (Array.IndexOf(known, entry.Name) < 0)
            {
                var near = NearestName.Of(entry.Name, known, static name => name);
                var place = map.Name.Length > 0 ? map.Name : "an alias";
                faults.Add(new ProgramFault(
                    ProgramFaultKind.UnknownOption, entry, FindingTarget.Key, $"{place} has no {entry.Name}; {(near is null ? $"it has {string.Join(", ", known)}" : $"did you mean {near}?")}"));
            }
        }
    }

    /// <summary>One, or a list, or a map of them.</summary>
    private void Resources(Node node, bool isProvider)
    {
        if (!node.IsMap && !node.IsList)
        {
            Resource(node, isProvider);
            return;
        }

        foreach (var item in node.IsMap ? node.Entries : node.Items)
        {
            Resource(item, isProvider);
        }
    }

    /// <summary>A resource itself, and no output of one: <c>${bucket}</c>.</summary>
    private void Resource(Node node, bool isProvider)
    {
        var before = faults.Count;
        Value(node, null);
        var reference = node.Text is { } text && ProgramExpression.Parse(text) is { IsWhole: true, Problem: null } expression ? expression.References[0] : null;
        if (faults.Count > before || node.IsUnknown)
        {
            return;
        }

        var item = reference is { Path.Count: 0 } ? program.Find(reference.Root) : null;
        var isKnown = item is not null || !program.IsWhole;
        if (!isKnown || item is { Kind: not ProgramItemKind.Resource } || (isProvider && item?.Token is { } token && !token.StartsWith("pulumi:providers:", StringComparison.Ordinal)))
        {
            faults.Add(new ProgramFault(
                ProgramFaultKind.WrongKind, node, FindingTarget.Value, $"{node} is no {(isProvider ? "provider" : "resource")} of the program: write ${{name}} of one"));
        }
    }

    private void Value(Node node, CloudType? type) => new ProgramValues(program, faults).Value(node, type, null);
}
