namespace GitOpsDsl.Source.Editing;

/// <summary>Makes one environment run what another runs, in the author's C#.</summary>
/// <param name="declarations">The environments of the sources.</param>
public sealed class EnvironmentPromotion(IReadOnlyList<EnvironmentDeclaration> declarations)
{
    /// <summary>Sets the values of <paramref name="to"/> to those of <paramref name="from"/>, where both have them.</summary>
    /// <param name="sources">The sources as they are.</param>
    /// <param name="from">An environment's id.</param>
    /// <param name="to">Another's.</param>
    /// <param name="components">The components, by their names or properties; all when empty.</param>
    /// <param name="properties">Which of their properties: <c>Image</c>.</param>
    /// <param name="earlier">What a value of <paramref name="from"/> was, from its path and what it is; null for as it is.</param>
    /// <returns>The sources with them; the same when there is nothing to promote.</returns>
    /// <exception cref="EditRefusedException">A value can't be read or changed mechanically: nothing is changed then.</exception>
    public AuthorSources Promote(AuthorSources sources, string from, string to, IReadOnlyList<string> components, IReadOnlyList<string> properties, Func<string, string, string>? earlier = null)
    {
        var leaves = new LeafValues(new DeclaredEnvironments(sources, declarations));
        var (here, known, there) = (leaves.All(from), leaves.Known(from), leaves.All(to));
        RequireComponents(there, to, components);
        RequireProperties([.. here.Keys, .. there.Keys], from, to, properties);
        // What a constructor was given is a property's value too, and is promoted as that.
        var wanted = there.Keys.Where(path => !path.Contains('(', StringComparison.Ordinal) && IsAsked(path, components, properties) && here.ContainsKey(path))
            // What components are made from before the components.
            .OrderBy(static path => path.Count(static letter => letter == '.')).ThenBy(static path => path, StringComparer.Ordinal)
            .Select(path => (Path: path, Value: earlier is not null && known.TryGetValue(path, out var value) ? earlier(path, value) : here[path]))
            .ToList();
        var editor = new ValueEditor(declarations);
        foreach (var (path, value) in wanted.Where(one => one.Value != there[one.Path]))
        {
            sources = known.ContainsKey(path) ? Set(sources, editor, to, path, value)
                : throw new EditRefusedException($"{path} of {from} is computed in a way that only running it would show: set it in {to} by hand");
        }

        var after = new LeafValues(new DeclaredEnvironments(sources, declarations)).All(to);
        var missed = wanted.Find(one => after.GetValueOrDefault(one.Path) != one.Value).Path;
        return missed is null ? sources
            : throw new EditRefusedException($"{missed} of {to} shares its place with another value that becomes something else: write them apart first");
    }

    /// <summary>Alone where that can be; else with what the same environment makes of the same value, which is compared in the end.</summary>
    private static AuthorSources Set(AuthorSources sources, ValueEditor editor, string to, string path, string value)
    {
        try
        {
            return editor.Set(sources, new(to, path, value)).Sources;
        }
        catch (EditRefusedException)
        {
            return editor.Set(sources, new(to, path, value, EditReach.Environment)).Sources;
        }
    }

    private static void RequireComponents(IReadOnlyDictionary<string, string> there, string to, IReadOnlyList<string> components)
    {
        var missing = components.FirstOrDefault(component => !there.Keys.Any(path => IsOf(path, component)));
        if (missing is not null)
        {
            throw new EditRefusedException($"{to} has no component '{missing}'");
        }
    }

    private static void RequireProperties(IReadOnlyList<string> paths, string from, string to, IReadOnlyList<string> properties)
    {
        var known = paths.SelectMany(static path => path.Split('.')).ToHashSet(StringComparer.Ordinal);
        var missing = properties.FirstOrDefault(property => !known.Contains(property));
        if (missing is not null)
        {
            throw EditRefusedException.NoSuch($"neither {from} nor {to} sets a property '{missing}'", missing, known);
        }
    }

    private static bool IsAsked(string path, IReadOnlyList<string> components, IReadOnlyList<string> properties)
        => path.Split('.').Any(properties.Contains) && (components.Count == 0 || components.Any(component => IsOf(path, component)));

    private static bool IsOf(string path, string component)
        => string.Equals(path.Split('.')[0], component.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
