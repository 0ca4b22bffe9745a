namespace GitOpsDsl.Rules;

/// <summary>
/// What an environment may refer to: what it renders, what controllers make of that, what every cluster has, and what its host or an
/// annotation says is outside. Only what is none of these, and would be in a namespace that the environment renders, is missing.
/// </summary>
internal sealed class KnownObjects
{
    private readonly RuleEnvironment _environment;
    private readonly List<OutsideObject> _outside;

    /// <summary>Kept, because every reference asks; two threads may both ask first.</summary>
    private MadeObjects? _made;
    private OperatorResources? _operators;

    private KnownObjects(RuleEnvironment environment)
    {
        _environment = environment;
        _outside = [.. environment.Settings.Outside, .. OutsideAnnotations.Of(environment).Objects];
    }

    public static KnownObjects Of(RuleEnvironment environment) => environment.Index(static environment => new KnownObjects(environment));

    /// <summary>The object of a namespaced kind to which a name refers.</summary>
    public Resolution Find(string group, string kind, string @namespace, Node name)
    {
        if (name.Text is not { Length: > 0 } text)
        {
            return default;
        }

        if (_environment.Find(group, kind, @namespace, text) is { } found)
        {
            return new Resolution(found, false);
        }

        var made = _made ??= MadeObjects.Of(_environment);
        return made.MakerOf(kind, @namespace, text) is { } maker ? new Resolution(maker, false)
            : new Resolution(null, !made.MayMake(kind) && _environment.Renders(@namespace) && _environment.AreIdentified(group, kind)
                && !IsOutside(kind, @namespace, text) && !(_operators ??= OperatorResources.Of(_environment)).MayMake(@namespace, text));
    }

    /// <summary>
    /// The cluster-wide object to which a name refers. An environment seldom renders those that it uses; one is missing only where the
    /// environment, or what is said to be outside, has others of its kind.
    /// </summary>
    public Resolution FindClusterWide(string group, string kind, Node name)
    {
        if (name.Text is not { Length: > 0 } text)
        {
            return default;
        }

        return _environment.Find(group, kind, "", text) is { } found
            ? new Resolution(found, false)
            : new Resolution(null, Lists(group, kind) && _environment.AreIdentified(group, kind) && !IsOutside(kind, "", text));
    }

    /// <summary>Something of that kind is said to be outside whose name ends so, or may.</summary>
    public bool MayHaveOutside(string kind, string end) =>
        _outside.Exists(outside => outside.Kind == kind && (outside.Name.EndsWith(end, StringComparison.Ordinal) || outside.Name == "*"));

    private bool Lists(string group, string kind) =>
        _environment.OfKind(group, kind).Count > 0 || _outside.Exists(outside => outside.Kind == kind);

    private bool IsOutside(string kind, string @namespace, string name) =>
        BuiltInObjects.Has(kind, @namespace, name) || _outside.Exists(outside => outside.Matches(kind, @namespace, name));
}
