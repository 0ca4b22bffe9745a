using System.Globalization;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Facts;
using GitOpsDsl.Rules;
using Node = GitOpsDsl.Rules.Node;

namespace GitOpsDsl.Compiler.Diff;

/// <summary>What differs between two lists: items matched by their keys, as a set, or by their longest common subsequence.</summary>
internal sealed class ListDiff(FieldDiff fields)
{
    /// <param name="before">The one; missing for none.</param>
    /// <param name="after">The other.</param>
    /// <param name="item">The type of the items.</param>
    /// <param name="field">The list's field; null where there are no facts.</param>
    /// <param name="path">Where the lists stand.</param>
    /// <param name="scope">What is known of that place.</param>
    public void Compare(Node before, Node after, TypeRef? item, FieldFacts? field, FieldPath path, DiffScope scope)
    {
        if (ListKeys.Of(field, before, after) is { } keys)
        {
            Keyed(before, after, keys, item, path, scope);
        }
        else
        {
            var (old, now) = (ItemsOf(before), ItemsOf(after));
            var pairs = ListKeys.IsUnordered(field) && !scope.OrderCounts
                ? ItemPairs.InAnyOrder(old, now, Same, IsNear)
                : ItemPairs.InOrder(old, now, Same, IsNear);
            foreach (var (oldPlace, nowPlace) in pairs)
            {
                var place = nowPlace ?? oldPlace!.Value;
                path.EnterItem(place.ToString(CultureInfo.InvariantCulture));
                Pair(oldPlace is { } o ? old[o] : default, nowPlace is { } n ? now[n] : default, item, scope);
                path.Leave();
            }
        }

        bool Same(Node x, Node y) => fields.AreSame(x, y, item, scope);

        // An item is a changed one, not another, when one value differs or half of them stayed.
        bool IsNear(Node x, Node y)
        {
            var found = x.IsMap && y.IsMap ? fields.Count(x, y, item, scope) : 0;
            return x.IsMap == y.IsMap && (found <= 1 || found * 2 <= Math.Max(Leaves(x), Leaves(y)));
        }
    }

    private void Keyed(Node before, Node after, IReadOnlyList<string> keys, TypeRef? item, FieldPath path, DiffScope scope)
    {
        var type = item?.Name is { } name ? KubernetesApi.Facts.Find(name) : null;
        var (old, now) = (Labelled(before, keys, type, fields.Meaning.Renamed), Labelled(after, keys, type, static label => label));
        var nowByLabel = now.ToDictionary(static one => one.Label, static one => one.Item, StringComparer.Ordinal);
        var oldLabels = old.Select(static one => one.Label).ToHashSet(StringComparer.Ordinal);
        foreach (var (label, value) in old)
        {
            Visit(label, value, nowByLabel.GetValueOrDefault(label));
        }

        foreach (var (label, value) in now.Where(one => !oldLabels.Contains(one.Label)))
        {
            Visit(label, default, value);
        }

        var stayed = old.Select(static one => one.Label).Where(nowByLabel.ContainsKey);
        var stayedNow = now.Select(static one => one.Label).Where(oldLabels.Contains);
        // Nobody knows what the order of a custom resource's list says.
        if ((scope.OrderCounts || item is null) && !stayed.SequenceEqual(stayedNow, StringComparer.Ordinal))
        {
            fields.Report(FieldChangeKind.Reordered, before, after, scope);
        }

        void Visit(string label, Node x, Node y)
        {
            path.EnterItem(label);
            Pair(x, y, item, scope);
            path.Leave();
        }
    }

    private void Pair(Node before, Node after, TypeRef? item, DiffScope scope)
    {
        if (before.Kind == NodeKind.Missing || after.Kind == NodeKind.Missing)
        {
            fields.Report(before.Kind == NodeKind.Missing ? FieldChangeKind.Added : FieldChangeKind.Removed, before, after, scope);
        }
        else
        {
            fields.Value(before, after, item, null, scope);
        }
    }

    /// <summary>The items with their labels; of those that share one, the second is <c>web#2</c>.</summary>
    private static List<(string Label, Node Item)> Labelled(Node list, IReadOnlyList<string> keys, TypeFacts? type, Func<string, string> renamed)
    {
        var labelled = new List<(string Label, Node Item)>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            var label = renamed(ListKeys.LabelOf(item, keys, type));
            counts[label] = counts.GetValueOrDefault(label) + 1;
            labelled.Add((counts[label] == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label}#{counts[label]}"), item));
        }

        return labelled;
    }

    private static List<Node> ItemsOf(Node list)
    {
        var items = new List<Node>(list.Count);
        foreach (var item in list.Items)
        {
            items.Add(item);
        }

        return items;
    }

    private static int Leaves(Node node)
    {
        var leaves = 0;
        foreach (var inner in node.Descendants)
        {
            leaves += inner.IsMap || inner.IsList ? 0 : 1;
        }

        return leaves;
    }
}
