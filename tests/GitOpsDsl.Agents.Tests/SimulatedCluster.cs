namespace GitOpsDsl.Agents.Tests;

/// <summary>
/// A cluster in which an agent applies and prunes. An object belongs to whoever applied it last (Flux's labels, Argo CD's tracking id, Config
/// Sync's owning inventory), and only its owner deletes it.
/// </summary>
internal sealed class SimulatedCluster(DocumentedAgent agent, Random random)
{
    private const int Rounds = 12;
    private const string ByHand = "kubectl";

    private readonly Dictionary<string, (TreeObject Object, string Owner)> _objects = [];
    private readonly Dictionary<string, Pull> _known = [];

    /// <summary>But for what was applied by hand and is in no pull: no agent deletes it.</summary>
    public IReadOnlyDictionary<string, string> Contents(IEnumerable<TreeObject> roots) => _objects
        .Where(item => item.Value.Owner != ByHand || roots.Any(root => root.Id == item.Key))
        .ToDictionary(static item => item.Key, static item => item.Value.Object.Content);

    /// <summary>Lets the agent go on until nothing changes any more.</summary>
    public void Reconcile(IReadOnlyList<TreeObject> roots, IReadOnlyDictionary<string, string> files)
    {
        foreach (var root in roots)
        {
            _objects[root.Id] = (root, ByHand);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var before = _objects.ToDictionary();
            var pulls = agent.Pulls([.. _objects.Values.Select(static item => item.Object)]).ToDictionary(static pull => pull.Name);
            foreach (var gone in _known.Values.Where(known => !pulls.ContainsKey(known.Name)).ToList())
            {
                Finish(gone, pulls);
            }

            foreach (var pull in pulls.Values.OrderBy(_ => random.Next()))
            {
                _known[pull.Name] = pull;
                Apply(pull, pull.Read(files));
            }

            if (before.Count == _objects.Count && before.All(item => _objects.GetValueOrDefault(item.Key) == item.Value))
            {
                return;
            }
        }

        Assert.Fail($"the agent still finds something to do after {Rounds} rounds");
    }

    private void Apply(Pull pull, IReadOnlyList<TreeObject> objects)
    {
        // A folder that is not there is an error, and nothing is done.
        if (objects.Count == 0)
        {
            return;
        }

        foreach (var item in agent.Stages(objects).SelectMany(static stage => stage).Where(pull.Permits))
        {
            // What is in no namespace yet is refused, and tried again.
            if (item.Namespace is not { } own || own is "argocd" or "flux-system" or "config-management-system" || _objects.ContainsKey($"/Namespace /{own}"))
            {
                _objects[item.Id] = (item, pull.Name);
            }
        }

        if (pull.Prunes)
        {
            var wanted = objects.Select(static item => item.Id).ToHashSet();
            Delete(pull, id => !wanted.Contains(id));
        }
    }

    private void Finish(Pull gone, Dictionary<string, Pull> pulls)
    {
        _known.Remove(gone.Name);
        if (gone.Cascades)
        {
            // What it may delete is asked of the projects as they are now.
            var other = pulls.Values.FirstOrDefault(pull => pull.Project == gone.Project);
            Delete(other is null ? gone : gone with { Permits = other.Permits }, static _ => true);
        }
    }

    private void Delete(Pull pull, Func<string, bool> which)
    {
        foreach (var (id, (item, _)) in _objects.Where(item => item.Value.Owner == pull.Name && which(item.Key) && pull.Permits(item.Value.Object)).ToList())
        {
            _objects.Remove(id);
            if (item.Kind == "Namespace")
            {
                _objects.Where(other => other.Value.Object.Namespace == item.Name).ToList().ForEach(other => _objects.Remove(other.Key));
            }
        }
    }
}
