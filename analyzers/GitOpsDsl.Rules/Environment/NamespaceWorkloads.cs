namespace GitOpsDsl.Rules;

/// <summary>The workloads of one namespace, by each label of their pods.</summary>
internal sealed class NamespaceWorkloads
{
    /// <summary>By key, then by value.</summary>
    private readonly Dictionary<string, Dictionary<string, List<Workload>>> _byLabel = new(StringComparer.Ordinal);

    public List<Workload> All { get; } = [];

    /// <summary>Those whose labels are all known.</summary>
    public List<Workload> Certain { get; } = [];

    /// <summary>Those whose labels are not all known.</summary>
    public List<Workload> Uncertain { get; } = [];

    public void Add(Workload workload)
    {
        All.Add(workload);
        if (!AreKnown(workload.TemplateLabels))
        {
            Uncertain.Add(workload);
            return;
        }

        Certain.Add(workload);
        foreach (var label in workload.TemplateLabels.Entries)
        {
            if (!_byLabel.TryGetValue(label.Name, out var values))
            {
                _byLabel.Add(label.Name, values = new(StringComparer.Ordinal));
            }

            if (!values.TryGetValue(label.Text!, out var list))
            {
                values.Add(label.Text!, list = new List<Workload>(1));
            }

            list.Add(workload);
        }
    }

    /// <summary>Of those whose labels are known, few that hold all that the selector can select: those with its rarest label.</summary>
    public List<Workload> Candidates(LabelSelector selector)
    {
        List<Workload>? rarest = null;
        foreach (var label in selector.Labels.Entries)
        {
            if (label.Text is not { } value)
            {
                continue;
            }

            if (_byLabel.TryGetValue(label.Name, out var values) && values.TryGetValue(value, out var list))
            {
                rarest = rarest is null || list.Count < rarest.Count ? list : rarest;
            }
            else if (!AddedLabels.IsKnownKey(label.Name))
            {
                return [];
            }
        }

        return rarest ?? Certain;
    }

    private static bool AreKnown(Node labels)
    {
        foreach (var label in labels.Entries)
        {
            if (!label.IsString)
            {
                return false;
            }
        }

        return !labels.IsPartial;
    }
}
