using System.Text.RegularExpressions;

namespace GitOpsDsl.Source.Editing;

/// <summary>Changes what a preview has, in its own file, or refuses.</summary>
/// <param name="declarations">The environments of the sources, the preview too.</param>
/// <param name="preview">The preview's id.</param>
internal sealed partial class PreviewValues(IReadOnlyList<EnvironmentDeclaration> declarations, string preview)
{
    private readonly ValueEditor _editor = new(declarations);

    /// <summary>The value in the preview; where the path is computed, by what it is made from.</summary>
    /// <exception cref="EditRefusedException">Nothing does it.</exception>
    public AuthorSources Set(AuthorSources sources, string path, string value)
    {
        try
        {
            return _editor.Set(sources, new(preview, path, value)).Sources;
        }
        catch (EditRefusedException) when (SetOrigin(sources, path, value) is { } edited)
        {
            return edited;
        }
    }

    /// <summary>Writes another text wherever the preview has one; properties first, then what is not made from them.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="text">A host or the like, which is replaced where it stands alone.</param>
    /// <param name="own">The preview's.</param>
    /// <param name="except">Paths that somebody has set.</param>
    /// <exception cref="EditRefusedException">A property that is just this can't be set.</exception>
    public AuthorSources Follow(AuthorSources sources, string text, string own, IReadOnlyCollection<string> except)
    {
        // Not as a part of another name: of a host in any way, of a Service's address behind the Service's name.
        var isService = text.EndsWith(".svc", StringComparison.Ordinal);
        var alone = new Regex((isService ? "(?<![a-z0-9-])" : "(?<![a-z0-9.-])") + Regex.Escape(text) + (isService ? "(?![a-z0-9-])" : @"(?!\.?[a-z0-9-])"));
        var refused = new SortedDictionary<string, EditRefusedException>(StringComparer.Ordinal);
        while (true)
        {
            var leaves = Leaves(sources);
            var path = leaves.Keys
                .Where(path => !refused.ContainsKey(path) && !IsOneOf(path, except) && alone.IsMatch(leaves[path]) && alone.Replace(leaves[path], own) != leaves[path])
                .Order(ByDepth).FirstOrDefault();
            if (path is null)
            {
                var whole = refused.FirstOrDefault(one => leaves.GetValueOrDefault(one.Key) == text);
                return whole.Value is null ? sources
                    : throw new EditRefusedException($"{whole.Key} would stay '{text}', since {whole.Value.Message}: say it with --set {whole.Key}=VALUE, or set what it is made from");
            }

            try
            {
                sources = Set(sources, path, alone.Replace(leaves[path], own));
            }
            catch (EditRefusedException exception)
            {
                refused[path] = exception;
            }
        }
    }

    /// <summary>Addresses outside of the cluster that a workload is told, and that the other environment is told too.</summary>
    public IReadOnlyList<(string Path, string Value)> SameOutside(AuthorSources sources, string other)
    {
        var leaves = new LeafValues(new DeclaredEnvironments(sources, declarations));
        var theirs = leaves.Known(other);
        return [.. leaves.Known(preview)
            .Where(leaf => leaf.Key.Contains(".Config.", StringComparison.Ordinal) && theirs.GetValueOrDefault(leaf.Key) == leaf.Value && Address().IsMatch(leaf.Value))
            .Select(static leaf => (leaf.Key, leaf.Value))];
    }

    private static IComparer<string> ByDepth => Comparer<string>.Create(static (a, b) =>
        a.Count(static letter => letter == '.').CompareTo(b.Count(static letter => letter == '.')) is not 0 and var depth ? depth : string.CompareOrdinal(a, b));

    private static bool IsOneOf(string path, IReadOnlyCollection<string> paths)
        => paths.Any(one => string.Equals(one.Replace("-", "", StringComparison.Ordinal), path, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^([a-z+]+://)?([^/@\s]*@)?([a-z0-9-]+\.)+[a-z]{2,}(:\d+)?(/\S*)?$")]
    private static partial Regex Address();

    private IReadOnlyDictionary<string, string> Leaves(AuthorSources sources) => new LeafValues(new DeclaredEnvironments(sources, declarations)).Known(preview);

    /// <summary>Sets the one property that the value, or a part of it, is made from; null when there is none.</summary>
    private AuthorSources? SetOrigin(AuthorSources sources, string path, string value)
    {
        var declared = new DeclaredEnvironments(sources, declarations);
        var steps = PropertyPath.Resolve(declared[preview].Value, path, declared.Evaluator).ToString();
        var leaves = new LeafValues(declared).Known(preview);
        if (!leaves.TryGetValue(steps, out var old))
        {
            return null;
        }

        foreach (var origin in leaves.Keys.Where(one => one != steps).Order(ByDepth))
        {
            var part = leaves[origin];
            if (part.Length == 0 || old.IndexOf(part, StringComparison.Ordinal) is not (>= 0 and var at) || old.LastIndexOf(part, StringComparison.Ordinal) != at
                || value.Length <= old.Length - part.Length
                || !value.StartsWith(old[..at], StringComparison.Ordinal) || !value.EndsWith(old[(at + part.Length)..], StringComparison.Ordinal))
            {
                continue;
            }

            try
            {
                var edited = _editor.Set(sources, new(preview, origin, value[at..^(old.Length - at - part.Length)], EditReach.Environment)).Sources;
                if (Leaves(edited).GetValueOrDefault(steps) == value)
                {
                    return edited;
                }
            }
            catch (EditRefusedException)
            {
                // Another property may be what it is made from.
            }
        }

        return null;
    }
}
