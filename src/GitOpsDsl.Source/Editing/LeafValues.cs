using GitOpsDsl.Source.Evaluation;
using GitOpsDsl.Source.Values;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Editing;

/// <summary>Every single value of every environment, as far as the source tells: what an edit changed is seen by comparing two of these.</summary>
internal sealed class LeafValues
{
    /// <summary>Deeper than any record that people write; what is computed from itself ends here.</summary>
    private const int MaxDepth = 10;

    private readonly Evaluator _evaluator;
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _values = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _known = new(StringComparer.Ordinal);

    public LeafValues(DeclaredEnvironments environments)
    {
        _evaluator = environments.Evaluator;
        foreach (var (id, environment) in environments.All)
        {
            _evaluator.Begin();
            Add(environment, "", _values[id] = new(StringComparer.Ordinal), _known[id] = new(StringComparer.Ordinal), 0);
        }
    }

    /// <summary>The environment and path of each value that is not the same, in ordinal order.</summary>
    public IEnumerable<(string Environment, string Path)> DifferentFrom(LeafValues other)
    {
        foreach (var id in _values.Keys.Union(other._values.Keys))
        {
            var (ours, theirs) = (Of(id), other.Of(id));
            foreach (var path in ours.Keys.Union(theirs.Keys))
            {
                if (ours.GetValueOrDefault(path) != theirs.GetValueOrDefault(path))
                {
                    yield return (id, path);
                }
            }
        }
    }

    /// <summary>The values of an environment that the source tells, by path.</summary>
    public IReadOnlyDictionary<string, string> Known(string id) => _known[id];

    /// <summary>All values of an environment; those that the source does not tell as the expressions that compute them.</summary>
    public IReadOnlyDictionary<string, string> All(string id) => Of(id);

    private SortedDictionary<string, string> Of(string id) => _values.GetValueOrDefault(id) ?? new(StringComparer.Ordinal);

    private void Add(Traced value, string path, SortedDictionary<string, string> values, SortedDictionary<string, string> known, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        switch (value)
        {
            case Instance { IsLowered: false } instance:
                foreach (var name in Names(instance))
                {
                    if (_evaluator.Members.Slot(instance, name) is { } slot)
                    {
                        Add(slot.Value, path.Length == 0 ? name : $"{path}.{name}", values, known, depth + 1);
                    }
                }

                foreach (var (name, slot) in instance.Arguments)
                {
                    Add(slot.Value, $"{path}({name})", values, known, depth + 1);
                }

                break;
            case Mapping mapping:
                foreach (var (key, slot) in mapping.Entries)
                {
                    Add(slot.Value, $"{path}.{key}", values, known, depth + 1);
                }

                break;
            case Listing listing:
                for (var i = 0; i < listing.Items.Count; i++)
                {
                    Add(listing.Items[i].Value, FormattableString.Invariant($"{path}.{i}"), values, known, depth + 1);
                }

                break;
            case Unset:
                break;
            default:
                values[path] = Text(value);
                if (value is Constant)
                {
                    known[path] = values[path];
                }

                break;
        }
    }

    /// <summary>What was assigned, and what the author's own record has besides.</summary>
    private static IEnumerable<string> Names(Instance instance)
    {
        var names = new SortedSet<string>(instance.Members.Keys, StringComparer.Ordinal);
        for (var type = instance.Type; type is not null; type = type.BaseType)
        {
            names.UnionWith(type.GetMembers().OfType<IPropertySymbol>()
                .Where(static property => !property.IsStatic && !property.IsIndexer && !property.IsImplicitlyDeclared && !property.DeclaringSyntaxReferences.IsEmpty)
                .Select(static property => property.Name));
        }

        return names;
    }

    private static string Text(Traced value) => value switch
    {
        Constant constant => constant.Text ?? "null",
        Choice choice => $"{choice.Written} of {string.Join(", ", choice.Alternatives.Select(Text))}",
        _ => $"{value.Written} of {string.Join(", ", value.Parts.Select(Text))}",
    };
}
