namespace GitOpsDsl.Rules;

/// <summary>One place where a rule finds something wrong.</summary>
public sealed class Finding
{
    internal Finding(
        RuleDescriptor rule,
        Severity severity,
        string message,
        Node node,
        FindingTarget target,
        string? field,
        Node related,
        string? suggestion)
    {
        Suggestion = suggestion;
        Rule = rule;
        Severity = severity;
        Message = message;
        Node = node;
        Target = target;
        Field = field;
        Related = related;
        Object = ObjectId.Of(node);
    }

    public RuleDescriptor Rule { get; }

    /// <summary>As the host wants it for this rule.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong with which value, and a way out.</summary>
    public string Message { get; }

    public Node Node { get; }

    public FindingTarget Target { get; }

    /// <summary>The value or key that should stand there instead, as a text; null where there is not one right one.</summary>
    public string? Suggestion { get; }

    /// <summary>The name of a missing field, else null.</summary>
    public string? Field { get; }

    /// <summary>As kubectl writes it; of a missing field, where it would be.</summary>
    public string Path => Target == FindingTarget.MissingField ? NodePath.Of(Node, Field!) : Node.Path;

    /// <summary>The object that <see cref="Node"/> is a part of.</summary>
    public ObjectId Object { get; }

    /// <summary>Another place that has to do with it, such as the first of two; missing when there is none.</summary>
    public Node Related { get; }

    public override string ToString() => $"{Rule.Id} {Object} {Path}: {Message}";
}
