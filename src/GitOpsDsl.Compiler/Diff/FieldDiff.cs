using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Facts;
using GitOpsDsl.Rules;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>
/// What differs between two versions of an object, field by field, as the API server sees it: guided by the facts of its type, and by what
/// the values look like where there are none (custom resources).
/// </summary>
internal sealed class FieldDiff
{
    /// <summary>What the server writes, and no author.</summary>
    private static readonly HashSet<string> ServerMetadata =
        ["creationTimestamp", "generation", "managedFields", "resourceVersion", "selfLink", "uid", "kubectl.kubernetes.io/last-applied-configuration"];

    private readonly FieldPath _path = new();
    private readonly List<FieldDifference> _differences = [];
    private readonly ListDiff _lists;

    private FieldDiff(IReadOnlyList<NameRenaming> renamings)
    {
        Meaning = new ValueMeaning(renamings);
        _lists = new ListDiff(this);
    }

    public ValueMeaning Meaning { get; }

    /// <summary>The differences in the order of the first object's fields.</summary>
    /// <param name="before">The one.</param>
    /// <param name="after">The other; its name may be another.</param>
    /// <param name="renamings">Names of the one that are taken for others in the other.</param>
    public static List<FieldDifference> Compare(Manifest before, Manifest after, params IReadOnlyList<NameRenaming> renamings)
    {
        var diff = new FieldDiff(renamings);
        var type = (after.Facts ?? before.Facts) is { } kind ? KubernetesApi.Facts.Find(kind.Type) : null;
        var scope = new DiffScope(null, InTemplate: false, InPods: false, IsSecret: false);
        var isSecret = after.Is("", "Secret");
        diff.Each(before.Root, after.Root, (name, old, now) =>
        {
            switch (name)
            {
                case "status":
                    break;
                case "apiVersion" or "kind":
                    diff.Scalar(old, now, null, null, scope);
                    break;
                case "metadata":
                    diff.Metadata(old, now, type?.Find(name));
                    break;
                default:
                    diff.Field(old, now, before.Root, after.Root, type?.Find(name), scope with { IsSecret = isSecret && name is "data" or "stringData" });
                    break;
            }
        });
        return diff._differences;
    }

    /// <summary>The difference of two items or values; the path stands where they do.</summary>
    public void Value(Node before, Node after, TypeRef? type, FieldFacts? field, DiffScope scope)
    {
        if (before.IsAbsent && after.IsAbsent)
        {
            return;
        }

        var present = after.IsAbsent ? before : after;
        if (!before.IsAbsent && !after.IsAbsent && (before.IsMap != after.IsMap || before.IsList != after.IsList))
        {
            Report(FieldChangeKind.Changed, before, after, scope);
        }
        else if (present.IsMap)
        {
            Map(before, after, type, scope);
        }
        else if (present.IsList)
        {
            _lists.Compare(before, after, type?.Item, field, _path, scope);
        }
        else
        {
            Scalar(before, after, type, null, scope);
        }
    }

    /// <summary>Whether two values mean the same.</summary>
    public bool AreSame(Node before, Node after, TypeRef? type, DiffScope scope) => Count(before, after, type, scope) == 0;

    /// <summary>How many differences there are, without keeping them.</summary>
    public int Count(Node before, Node after, TypeRef? type, DiffScope scope)
    {
        var known = _differences.Count;
        Value(before, after, type, null, scope);
        var found = _differences.Count - known;
        _differences.RemoveRange(known, found);
        return found;
    }

    public void Report(FieldChangeKind kind, Node before, Node after, DiffScope scope, string? implied = null) => _differences.Add(new()
    {
        Kind = kind,
        Path = _path.ToString(),
        Schema = _path.ToSchema(),
        Name = _path.Name,
        Before = before,
        After = after,
        Default = implied,
        Immutable = scope.Immutable,
        IsSecret = scope.IsSecret,
    });

    private void Metadata(Node before, Node after, FieldFacts? field)
    {
        var type = field?.Type.Name is { } name ? KubernetesApi.Facts.Find(name) : null;
        Each(before, after, (entry, old, now) =>
        {
            // Name and namespace are the object's identity, not its content.
            if (entry is not ("name" or "namespace") && !ServerMetadata.Contains(entry))
            {
                Field(old, now, before, after, type?.Find(entry), default);
            }
        });
    }

    private void Map(Node before, Node after, TypeRef? type, DiffScope scope)
    {
        if (before.Count == 0 && after.Count == 0)
        {
            if (before.IsAbsent != after.IsAbsent && !ImpliedValues.IsSameAsAbsent(_path.Name, type))
            {
                Report(before.IsAbsent ? FieldChangeKind.Added : FieldChangeKind.Removed, before, after, scope);
            }

            return;
        }

        var fields = type is { Kind: ValueKind.Object } ? KubernetesApi.Facts.Find(type.Name!) : null;
        var entries = type is { Kind: ValueKind.Map } ? type.Item : null;
        Each(before, after, (name, old, now) =>
        {
            if (fields is not null || entries is null)
            {
                Field(old, now, before, after, fields?.Find(name), scope);
            }
            else if (!ServerMetadata.Contains(name))
            {
                Value(old, now, entries, null, scope);
            }
        });
    }

    private void Field(Node before, Node after, Node mapBefore, Node mapAfter, FieldFacts? field, DiffScope scope)
    {
        if (field is null)
        {
            Value(before, after, null, null, scope);
            return;
        }

        var inner = scope.Into(field);
        if (before.IsAbsent != after.IsAbsent)
        {
            var map = before.IsAbsent ? mapBefore : mapAfter;
            var present = before.IsAbsent ? after : before;
            var implied = ImpliedValues.Of(field, map.Exists ? map : present.Parent);
            if (ImpliedValues.IsSame(present, implied) || ImpliedValues.IsZero(present, field))
            {
                return;
            }

            if (present is { IsMap: false, IsList: false })
            {
                Scalar(before, after, field.Type, implied, inner);
                return;
            }
        }

        Value(before, after, field.Type, field, inner);
    }

    private void Scalar(Node before, Node after, TypeRef? type, string? implied, DiffScope scope)
    {
        if (before.IsAbsent != after.IsAbsent)
        {
            Report(before.IsAbsent ? FieldChangeKind.Added : FieldChangeKind.Removed, before, after, scope, implied);
        }
        else if (!Meaning.AreSame(before, after, type, _path.Name))
        {
            Report(FieldChangeKind.Changed, before, after, scope);
        }
    }

    /// <summary>Calls <paramref name="visit"/> for each name that one of two maps has, the first map's first, with the path there.</summary>
    private void Each(Node before, Node after, Action<string, Node, Node> visit)
    {
        foreach (var entry in before.Entries)
        {
            Visit(entry.Name, entry, after[entry.Name]);
        }

        foreach (var entry in after.Entries)
        {
            if (before[entry.Name].Kind == NodeKind.Missing)
            {
                Visit(entry.Name, default, entry);
            }
        }

        void Visit(string name, Node old, Node now)
        {
            _path.Enter(name);
            visit(name, old, now);
            _path.Leave();
        }
    }
}
