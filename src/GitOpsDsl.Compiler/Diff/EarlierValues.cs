using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// What values of an environment's components were when an earlier tree was rendered. Which fields a value is in is told by today's tree: they
/// hold it. So it does not matter how the source was written then.
/// </summary>
public sealed class EarlierValues
{
    private readonly string _revision;
    private readonly string _environment;
    private readonly ImageLock _images;
    private readonly HashSet<string> _then;
    private readonly HashSet<string> _now;
    private readonly List<(string Component, string Object, FieldChange Field)> _fields;
    private readonly HashSet<FieldChange> _explained = new(ReferenceEqualityComparer.Instance);

    /// <param name="revision">How the earlier tree is called in messages.</param>
    /// <param name="environment">The environment's id.</param>
    /// <param name="then">The earlier tree.</param>
    /// <param name="now">The tree as it is, rendered from the source as it is.</param>
    /// <param name="images">The digests that the images of <paramref name="now"/> were given; null for none.</param>
    /// <exception cref="EditRefusedException">The earlier tree has no such environment.</exception>
    public EarlierValues(string revision, string environment, ManifestTree then, ManifestTree now, ImageLock? images)
    {
        (_revision, _environment, _images) = (revision, environment, images ?? ImageLock.Empty);
        (_then, _now) = (Components(then), Components(now));
        if (_then.Count == 0)
        {
            throw new EditRefusedException($"{revision} has no rendered tree of {environment}");
        }

        _fields = [.. TreeDiff.Compare(then, now).Objects
            .Where(one => one.Environment == environment)
            .SelectMany(static one => one.Fields.Where(static field => field.Kind == FieldChangeKind.Changed).Select(field => (one.Component, one.Id.ToString(), field)))];
    }

    /// <summary>What a value was.</summary>
    /// <param name="path">The component and its property: <c>Web.Image</c>.</param>
    /// <param name="today">What it is.</param>
    /// <exception cref="EditRefusedException">The fields that hold the value today held several.</exception>
    public string Of(string path, string today)
    {
        var names = path.Split('.');
        var component = Array.Find(names, name => _now.Any(folder => IsNamed(folder, name)));
        if (component is not null && !_then.Any(folder => IsNamed(folder, component)))
        {
            throw new EditRefusedException($"{_environment} had no {component} at {_revision}: name the components that go back with --component");
        }

        var holding = _fields.FindAll(one => (component is null || IsNamed(one.Component, component)) && one.Field.After?.Scalar == _images.Apply(today));
        var named = holding.FindAll(one => string.Equals(NameOf(one.Field), names[^1], StringComparison.OrdinalIgnoreCase));
        holding = named.Count > 0 ? named : holding;
        _explained.UnionWith(holding.Select(static one => one.Field));
        var values = holding.Select(static one => one.Field.Before?.Scalar).Distinct().ToList();
        return values switch
        {
            [] => today,
            [{ } value] => WithoutLock(value),
            _ => throw new EditRefusedException(
                $"what {path} was at {_revision} can't be told: fields that hold '{today}' today held {string.Join(" and ", values.Select(static value => value ?? "nothing"))}"),
        };
    }

    /// <summary>Everything that is to go back must have been asked for by <see cref="Of"/>.</summary>
    /// <param name="components">The components that go back; all when empty.</param>
    /// <param name="properties">Their properties.</param>
    /// <exception cref="EditRefusedException">A component is gone, or a field of such a name is of no value that the source tells.</exception>
    public void RequireAll(IReadOnlyList<string> components, IReadOnlyList<string> properties)
    {
        if (components.Count == 0 && _then.FirstOrDefault(folder => !_now.Contains(folder)) is { } gone)
        {
            throw new EditRefusedException($"{_environment} ran {gone} at {_revision}, and has it no longer: name the components that go back with --component");
        }

        foreach (var (component, of, field) in _fields)
        {
            var isAsked = properties.Contains(NameOf(field), StringComparer.OrdinalIgnoreCase) && (components.Count == 0 || components.Any(name => IsNamed(component, name)));
            if (isAsked && !_explained.Contains(field))
            {
                throw new EditRefusedException(
                    $"{field.Path} of {of} was {field.Before} at {_revision}, and nothing in the source says that it is {field.After}: "
                    + "'gitops render' first if the tree is older than the source; else it is computed, and changed by hand");
            }
        }
    }

    private HashSet<string> Components(ManifestTree tree)
        => [.. tree.Files(_environment).Keys.Where(static path => path.Contains('/', StringComparison.Ordinal)).Select(static path => path[..path.IndexOf('/', StringComparison.Ordinal)])];

    /// <summary>The image as a person writes it, where today's lock gives it the digest that it had.</summary>
    private string WithoutLock(string value)
        => value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && _images.Apply(value[..at]) == value ? value[..at] : value;

    private static string NameOf(FieldChange field) => field.Path[(field.Path.LastIndexOf('.') + 1)..];

    private static bool IsNamed(string folder, string name)
        => string.Equals(folder.Replace("-", "", StringComparison.Ordinal), name.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
