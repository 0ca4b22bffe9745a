namespace GitOpsDsl.Rules;

/// <summary>The excuses of all objects of a run, and the findings that they keep back.</summary>
internal sealed class ExcuseBook
{
    private readonly List<Excuse> _excuses = [];

    /// <summary>Those with a reason, by the document that they are in.</summary>
    private readonly Dictionary<NodeDocument, List<Excuse>> _valid = new(ByReference<NodeDocument>.Comparer);

    public IReadOnlyList<Excuse> Excuses => _excuses;

    /// <summary>Enters what an object asks to be excused from. An excuse without a reason is none.</summary>
    /// <param name="root">The object.</param>
    /// <param name="annotations">Its own.</param>
    public void Enter(Node root, Node annotations)
    {
        foreach (var annotation in annotations.Entries)
        {
            if (!annotation.Name.StartsWith(Excuse.Prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var excuse = new Excuse(root, annotation);
            _excuses.Add(excuse);
            if (!string.IsNullOrWhiteSpace(annotation.Text))
            {
                if (!_valid.TryGetValue(root.Document!, out var list))
                {
                    _valid.Add(root.Document!, list = []);
                }

                list.Add(excuse);
            }
        }
    }

    /// <summary>Enters what another book has, of other documents.</summary>
    public void Enter(ExcuseBook other)
    {
        _excuses.AddRange(other._excuses);
        foreach (var valid in other._valid)
        {
            _valid.Add(valid.Key, valid.Value);
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
        if (!_valid.TryGetValue(finding.Node.Document!, out var list))
        {
            return false;
        }

        var root = ObjectRoots.Of(finding.Node);
        var excuse = list.FindLast(excuse => excuse.Object == root && excuse.RuleId == finding.Rule.Id);
        excuse?.IsUsed = true;
        return excuse is not null;
    }
}
