using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Agents.Tests;

/// <summary>
/// Finds what an agent applies before what it needs: an object before its Namespace or definition, pods before what they mount, read or run
/// as, and a workload before those are ready that it is said to need.
/// </summary>
internal static class ApplyOrderCheck
{
    /// <param name="agent">The agent.</param>
    /// <param name="files">The tree.</param>
    /// <param name="roots">What is applied once.</param>
    /// <param name="needs">Ids of workloads, and of those that must be ready before.</param>
    public static IReadOnlyList<string> Problems(
        DocumentedAgent agent, IReadOnlyDictionary<string, string> files, IReadOnlyList<TreeObject> roots, IReadOnlyList<(string Workload, string Needed)> needs)
    {
        // What pulls the agent's own objects, and these, are there before anything else.
        var first = agent.Pulls(roots).SelectMany(pull => pull.Read(files)).ToList();
        var pulls = agent.Pulls(first).ToDictionary(static pull => pull.Name);
        var all = pulls.Values.SelectMany(pull => pull.Read(files)).Concat(first).ToList();
        var problems = new List<string>();
        foreach (var pull in pulls.Values)
        {
            var there = first.Concat(Before(pull, pulls).SelectMany(other => other.Read(files))).Select(static item => item.Id).ToHashSet();
            foreach (var stage in agent.Stages(pull.Read(files)))
            {
                var ready = there.ToHashSet();
                foreach (var item in stage)
                {
                    var missing = Needed(item, all).Where(other => !there.Contains(other.Id)).Select(static other => other.Id)
                        .Concat(needs.Where(need => need.Workload == item.Id && !ready.Contains(need.Needed)).Select(static need => need.Needed));
                    problems.AddRange(missing.Select(other => $"{pull.Name}: {item.Id} before {other}"));
                    there.Add(item.Id);
                }
            }
        }

        return problems;
    }

    private static HashSet<Pull> Before(Pull pull, Dictionary<string, Pull> pulls)
    {
        var before = new HashSet<Pull>();
        var next = new Stack<Pull>(pull.After.Select(name => pulls[name]));
        while (next.TryPop(out var other))
        {
            if (before.Add(other))
            {
                other.After.ToList().ForEach(name => next.Push(pulls[name]));
            }
        }

        return before;
    }

    private static IEnumerable<TreeObject> Needed(TreeObject item, IReadOnlyList<TreeObject> all)
    {
        var pods = item.Maps().SelectMany(static map => map.Children).SelectMany(static entry => (entry.Key.ToString(), entry.Value) switch
        {
            ("configMap" or "configMapRef" or "configMapKeyRef", YamlMappingNode one) => Named("ConfigMap", one, "name"),
            ("secret" or "secretRef" or "secretKeyRef", YamlMappingNode one) => Named("Secret", one, one.Children.ContainsKey("name") ? "name" : "secretName"),
            ("persistentVolumeClaim", YamlMappingNode one) => Named("PersistentVolumeClaim", one, "claimName"),
            ("serviceAccountName", YamlScalarNode name) => [("ServiceAccount", name.Value!)],
            _ => [],
        }).ToHashSet();
        return all.Where(other => (other.Kind == "Namespace" && other.Name == item.Namespace)
            || (other.Kind == "CustomResourceDefinition" && other.Text("spec", "group") == item.Group)
            || (other.Namespace == item.Namespace && pods.Contains((other.Kind, other.Name))));
    }

    private static (string Kind, string Name)[] Named(string kind, YamlMappingNode map, string key)
        => map.Children.TryGetValue(key, out var name) ? [(kind, name.ToString())] : [];
}
