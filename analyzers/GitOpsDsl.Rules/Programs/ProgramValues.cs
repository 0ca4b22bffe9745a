using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Holds values of a program against the types that they should have.</summary>
internal sealed class ProgramValues(ProgramView program, List<ProgramFault> faults)
{
    private const string FunctionPrefix = "fn::";
    private readonly ProgramSecrets _secrets = new(program);
    private CloudFacts? _facts;
    private ProgramPlace? _place;

    /// <summary>A map of properties.</summary>
    /// <param name="place">Where a missing property would be.</param>
    /// <param name="map">The map; missing for none.</param>
    public void Object(Node place, CloudObject type, Node map, string owner)
    {
        _facts ??= program.FactsOf(owner);
        if (type.Inputs.Count == 0 && type.Outputs.Count > 0)
        {
            // Of a type that only comes out, which stands where a resource is searched for by what it has.
            Value(map, null, null);
            return;
        }

        foreach (var entry in map.Entries)
        {
            if (type.Input(entry.Name) is not { } property)
            {
                var near = NearestName.Of(entry.Name, [.. type.Inputs], static input => input.Name);
                Add(ProgramFaultKind.UnknownProperty, entry, FindingTarget.Key, $"{owner} has no property {entry.Name}{(near is null ? "" : $"; did you mean {near}?")}");
                Value(entry, null, default);
                continue;
            }

            if (property.Deprecated)
            {
                Add(ProgramFaultKind.Deprecated, entry, FindingTarget.Key, $"{owner}'s {entry.Name} is deprecated");
            }

            var outer = _place;
            _place = outer is { KeepsSecrets: true }
                ? outer
                : new($"{owner}'s {property.Name}", SecretInput.Keeps(type, property), property.Secret && !_secrets.CouldBeIn(entry));
            Value(entry, property.Type, property.Const);
            _place = outer;
        }

        foreach (var property in type.Inputs)
        {
            if (property.Required && map[property.Name].IsAbsent)
            {
                Add(ProgramFaultKind.MissingProperty, place, FindingTarget.MissingField, $"{owner} needs {property.Name}", property.Name);
            }
        }
    }

    /// <summary>A property that no facts have, and that is no secret.</summary>
    /// <param name="name">For messages.</param>
    public void Property(Node node, CloudType type, string name)
    {
        _place = new(name, keepsSecrets: false, wantsSecret: false);
        Value(node, type, null);
    }

    /// <summary>The properties of a Kubernetes object, of which only a Secret's values are kept as secrets.</summary>
    public void KubernetesObject(ProgramItem item)
    {
        foreach (var entry in item.Properties.Entries)
        {
            var isData = entry.Name is "data" or "stringData" && entry.IsMap && ProgramSecrets.IsKubernetesSecret(item);
            foreach (var value in isData ? entry.Entries.ToArray() : [entry])
            {
                _place = new($"{item.Name}'s {value.Name}", isData, isData && !_secrets.CouldBeIn(value));
                Value(value, null, null);
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
        var expression = ProgramExpression.Parse(text);
        Secret(node, text, expression);
        if (expression is not null)
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
            Kept(node, call, type);
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

        if (name == "invoke")
        {
            InvokeKeys(call);
        }

        Invoke(call, token, arguments);
    }

    /// <summary>What <c>fn::invoke</c> takes itself (pulumi-yaml, ast/expr.go).</summary>
    private void InvokeKeys(Node call)
    {
        string[] known = ["function", "arguments", "options", "return"];
        foreach (var entry in call.Entries)
        {
            if (Array.IndexOf(known, entry.Name) < 0)
            {
                var near = NearestName.Of(entry.Name, known, static key => key);
                Add(ProgramFaultKind.UnknownOption, entry, FindingTarget.Key, $"fn::invoke has no {entry.Name}; {(near is null ? $"it has {string.Join(", ", known)}" : $"did you mean {near}?")}");
            }
        }
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

    /// <summary>What a function makes a secret of: a text would be one that everyone can read.</summary>
    private void Kept(Node node, Node call, CloudType? type)
    {
        var outer = _place;
        if (call.Name == ProgramSecrets.SecretFunction)
        {
            Open(node, ProgramSecrets.MadeSecret);
            _place = new("what fn::secret takes", keepsSecrets: true, wantsSecret: !_secrets.CouldBeIn(call));
        }

        Value(call, type, null);
        _place = outer;
    }

    private void Secret(Node node, string text, ProgramExpression? expression)
    {
        if (expression is { Problem: null } && _secrets.In(expression) is { } secret)
        {
            Open(node, secret);
            return;
        }

        var literal = expression is null ? text : ProgramSecrets.Literal(text);
        var name = node.Name == "value" ? node.Parent["name"].Text ?? node.Name : node.Name;
        if (_place is { WantsSecret: true } place && !string.IsNullOrWhiteSpace(literal))
        {
            Add(ProgramFaultKind.PlainSecret, node, FindingTarget.Value, $"{place.Name} is a secret, and stands here for everyone to read: take it from a secret output or a secret setting");
        }
        else if (ProgramSecrets.IsCredential(name, literal))
        {
            Add(ProgramFaultKind.PlainSecret, node, FindingTarget.Value, $"{(name.Length > 0 ? name : "the text")} has a credential in it, for everyone to read: take it from a secret output or a secret setting");
        }
    }

    /// <summary>A secret goes where it is not kept as one.</summary>
    private void Open(Node node, string secret)
    {
        if (_place is { KeepsSecrets: false } place)
        {
            Add(ProgramFaultKind.SecretInPlainInput, node, FindingTarget.Value, $"{secret} is a secret, and {place.Name} is not kept as one");
        }
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
