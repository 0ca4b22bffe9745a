namespace GitOpsDsl.Rules;

/// <summary>What the objects of an environment say exists outside: <c>gitops.dsl/outside: "Secret db, ConfigMap shop/flags"</c>.</summary>
internal sealed class OutsideAnnotations
{
    private readonly List<OutsideObject> _objects = [];
    private readonly List<UnreadableEntry> _unreadable = [];

    private OutsideAnnotations(RuleEnvironment environment)
    {
        foreach (var item in environment.Annotated)
        {
            var annotation = item.Annotations[OutsideObject.Annotation];
            if (annotation.Text is { } text)
            {
                Read(item, annotation, text);
            }
        }
    }

    public IReadOnlyList<OutsideObject> Objects => _objects;

    /// <summary>Entries that are of another form.</summary>
    public IReadOnlyList<UnreadableEntry> Unreadable => _unreadable;

    public static OutsideAnnotations Of(RuleEnvironment environment) => environment.Index(static environment => new OutsideAnnotations(environment));

    private void Read(EnvironmentObject item, Node annotation, string text)
    {
        var @namespace = item.Id.Kind == "Namespace" ? item.Name : item.Namespace.Length == 0 ? "*" : item.Namespace;
        foreach (var entry in text.Split(','))
        {
            if (OutsideObject.TryParse(entry, @namespace) is { } outside)
            {
                _objects.Add(outside);
            }
            else
            {
                _unreadable.Add(new UnreadableEntry(annotation, entry.Trim()));
            }
        }
    }

    internal sealed class UnreadableEntry(Node annotation, string text)
    {
        public Node Annotation { get; } = annotation;

        public string Text { get; } = text;
    }
}
