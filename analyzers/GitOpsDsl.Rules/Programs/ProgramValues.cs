using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Holds values of a program against the types that they should have.</summary>
internal sealed class ProgramValues(ProgramView program, List<ProgramFault> faults)
{
    private const string FunctionPrefix = "fn::";
    private CloudFacts? _facts;

    /// <summary>A map of properties.</summary>
    /// <param name="place">Where a missing property would be.</param>
    /// <param name="map">The map; missing for none.</param>
    public void Object(Node place, CloudObject type, Node map, string owner)
    {
        _facts ??= program.FactsOf(owner);
        foreach (var entry in map.Entries)
        {
            if (type.Input(entry.Name) is not { } property)
            {
                var near = NearestName.Of(entry.Name, [.. type.Inputs], static input => input.Name);
                Add(ProgramFaultKind.UnknownProperty, entry, FindingTarget.Key, $"{owner} has no property {entry.Name}{(near is null ? "" : $"; did you mean {near}?")}");
                Value(entry, null, default);
                continue;
            }

            Secret(entry, property, owner);
            if (property.Deprecated)
            {
                Add(ProgramFaultKind.Deprecated, entry, FindingTarget.Key, $"{owner}'s {entry.Name} is deprecated");
            }

            Value(entry, property.Type, property.Const);
        }

        foreach (var property in type.Inputs)
        {
            if (property.Required && map[property.Name].IsAbsent)
            {
                Add(ProgramFaultKind.MissingProperty, place, FindingTarget.MissingField, $"{owner} needs {property.Name}", property.Name);
            }
        }
    }

    /// <param name="type">Null where any value goes.</param>
    /// <param name="constant">The one text that it may be; null for any.</param>
    public void Value(Node node, CloudType? type, string? constant)
    {
        if (!node.Exists)
        {
            return;
        }

        if (node.Text is { } text)
        {
            Text(node, text, type, constant);
        }
        else if (node.IsMap && node.Count == 1 && Only(node) is var call && call.Name.StartsWith(FunctionPrefix, StringComparison.Ordinal))
        {
            Function(node, call, type);
        }
        else if (type is not null && !ProgramTypes.Fits(node, type.Kind))
        {
            Wrong(node, type, node.ToString());
        }
        else if (type is { Kind: CloudTypeKind.Object } && _facts?.Type(type.Name!) is { } nested)
        {
            Object(node, nested, node, nested.Name);
        }
        else
        {
            foreach (var item in node.IsMap ? node.Entries : node.Items)
            {
                Value(item, type?.Item, null);
            }
        }
    }

    private void Text(Node node, string text, CloudType? type, string? constant)
    {
        if (ProgramExpression.Parse(text) is { } expression)
        {
            Expression(node, expression, type);
            return;
        }

        if (type is null)
        {
            return;
        }

        if (!ProgramTypes.Fits(node, type.Kind))
        {
            Wrong(node, type, $"\"{text}\"");
        }
        else if (constant is not null && text != constant)
        {
            Add(ProgramFaultKind.UnsupportedValue, node, FindingTarget.Value, $"\"{text}\" is not allowed here: it must be {constant}");
        }
        else if (type.Kind == CloudTypeKind.Enum && _facts?.Enum(type.Name!) is { } values && !values.Contains(text))
        {
            var near = NearestName.Of(text, values, static value => value);
            Add(
                ProgramFaultKind.UnsupportedValue,
                node,
                FindingTarget.Value,
                $"\"{text}\" is none of {string.Join(", ", values.Take(12))}{(values.Count > 12 ? " …" : "")}{(near is null ? "" : $"; did you mean {near}?")}");
        }
    }

    private void Expression(Node node, ProgramExpression expression, CloudType? type)
    {
        if (expression.Problem is { } problem)
        {
            Add(ProgramFaultKind.MalformedExpression, node, FindingTarget.Value, $"{node} can't be read: {problem}");
            return;
        }

        CloudType? result = null;
        foreach (var reference in expression.References)
        {
            result = new ProgramOutputs(program, faults).TypeOf(reference, node);
        }

        result = expression.IsWhole ? result : CloudType.Scalar(CloudTypeKind.String);
        if (type is not null && result is not null && !ProgramTypes.Fits(result, type))
        {
            Wrong(node, type, $"{node} is {ProgramTypes.Name(result)}");
        }
    }

    private void Function(Node node, Node call, CloudType? type)
    {
        var name = call.Name.Substring(FunctionPrefix.Length);
        if (name is "secret" or "unsecret")
        {
            Value(call, type, null);
            return;
        }

        var result = name.IndexOf(':') >= 0 ? CloudType.Scalar(CloudTypeKind.Any) : ProgramTypes.OfFunction(name);
        if (result is null)
        {
            Add(ProgramFaultKind.MalformedExpression, call, FindingTarget.Key, $"Pulumi has no function {call.Name}");
            return;
        }

        if (type is not null && !ProgramTypes.Fits(result, type) && !(result.Kind == CloudTypeKind.Archive && type.Kind == CloudTypeKind.Asset))
        {
            Wrong(node, type, $"{call.Name} gives {ProgramTypes.Name(result)}");
        }

        var (token, arguments) = name == "invoke" ? (call["function"].Text, call["arguments"]) : name.IndexOf(':') >= 0 ? (name, call) : (null, default);
        if (token is null)
        {
            Value(call, null, null);
            return;
        }

        Invoke(call, token, arguments);
    }

    private void Invoke(Node call, string token, Node arguments)
    {
        if (program.FactsOf(token) is not { } provider)
        {
            Value(arguments, null, null);
        }
        else if (provider.Function(token) is { } function)
        {
            new ProgramValues(program, faults).Object(arguments.IsMap ? arguments : call, function, arguments, token);
        }
        else
        {
            Add(ProgramFaultKind.UnknownToken, call, FindingTarget.Value, $"{provider.Package} {provider.Version} has no function {token}");
        }
    }

    private void Secret(Node entry, CloudProperty property, string owner)
    {
        var isText = property.Secret && entry.Text is { Length: > 0 } text && ProgramExpression.Parse(text) is null;
        if (isText)
        {
            Add(ProgramFaultKind.PlainSecret, entry, FindingTarget.Value, $"{owner}'s {property.Name} is a secret, and stands here for everyone to read: take it from a secret output");
        }
        else if (!property.Secret && IsSecretOutput(entry) is { } output)
        {
            Add(ProgramFaultKind.SecretInPlainInput, entry, FindingTarget.Value, $"{output} is a secret, and {owner} does not keep {property.Name} as one");
        }
    }

    /// <summary>The secret that a text takes: an output of which the provider says so, or a setting that is declared as one.</summary>
    private string? IsSecretOutput(Node node)
    {
        foreach (var reference in node.Text is { } text && ProgramExpression.Parse(text) is { Problem: null } expression ? expression.References : [])
        {
            if (program.Find(reference.Root) is { Kind: ProgramItemKind.Setting } setting && setting.Node["secret"].Boolean == true)
            {
                return reference.Root;
            }

            if (program.Find(reference.Root) is { Kind: ProgramItemKind.Resource } item && reference.Path.Count > 0 && reference.Path[0] is { } name
                && program.FactsOf(item)?.Output(name) is { Secret: true })
            {
                return $"{reference.Root}.{name}";
            }
        }

        return null;
    }

    private void Wrong(Node node, CloudType type, string have) =>
        Add(ProgramFaultKind.WrongKind, node, FindingTarget.Value, $"{(node.Name.Length > 0 ? node.Name : "an item")} takes {ProgramTypes.Name(type)}, and {(node.Kind is NodeKind.String or NodeKind.Map ? have : have + " is none")}");

    private void Add(ProgramFaultKind kind, Node node, FindingTarget target, string message, string field = "") =>
        faults.Add(new ProgramFault(kind, node, target, message, field));

    private static Node Only(Node map)
    {
        foreach (var entry in map.Entries)
        {
            return entry;
        }

        return default;
    }
}
