namespace GitOpsDsl.Rules;

/// <summary>The excuses of all objects of a run, and the findings that they keep back.</summary>
internal sealed class ExcuseBook
{
    private readonly List<Excuse> _excuses = [];
    private readonly Dictionary<(NodeDocument? Document, int Root, string RuleId), Excuse> _valid = [];

    public IReadOnlyList<Excuse> Excuses => _excuses;

    /// <summary>Enters what an object asks to be excused from. An excuse without a reason is none.</summary>
    public void Enter(Node root)
    {
        foreach (var annotation in root["metadata"]["annotations"].Entries)
        {
            if (!annotation.Name.StartsWith(Excuse.Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var excuse = new Excuse(annotation);
            _excuses.Add(excuse);
            if (!string.IsNullOrWhiteSpace(annotation.Text))
            {
                _valid[(root.Document, root.Index, excuse.RuleId)] = excuse;
            }
        }
    }

    /// <summary>Enters what another book has, of other objects.</summary>
    public void Enter(ExcuseBook other)
    {
        _excuses.AddRange(other._excuses);
        foreach (var valid in other._valid)
        {
            _valid[valid.Key] = valid.Value;
        }
    }

    /// <summary>Takes out what is excused.</summary>
    public void Apply(List<Finding> findings)
    {
        if (_valid.Count > 0)
        {
            findings.RemoveAll(IsExcused);
        }
    }

    private bool IsExcused(Finding finding)
    {
        var root = ObjectRoots.Of(finding.Node);
        var isExcused = _valid.TryGetValue((root.Document, root.Index, finding.Rule.Id), out var excuse);
        excuse?.IsUsed = true;
        return isExcused;
    }
}
