namespace GitOpsDsl.Rules;

/// <summary>The excuses of all objects of a run, and the findings that they keep back.</summary>
internal sealed class ExcuseBook
{
    private readonly List<Excuse> _excuses = [];

    public IReadOnlyList<Excuse> Excuses => _excuses;

    /// <summary>Enters what an object asks to be excused from. An excuse without a reason is none.</summary>
    public void Enter(Node root)
    {
        foreach (var annotation in root["metadata"]["annotations"].Entries)
        {
            if (annotation.Name.StartsWith(Excuse.Prefix, StringComparison.Ordinal))
            {
                _excuses.Add(new Excuse(annotation));
            }
        }
    }

    /// <summary>Takes out what is excused.</summary>
    public void Apply(List<Finding> findings)
    {
        if (_excuses.Count > 0)
        {
            findings.RemoveAll(IsExcused);
        }
    }

    private bool IsExcused(Finding finding)
    {
        var root = ObjectRoots.Of(finding.Node);
        var excused = false;
        foreach (var excuse in _excuses)
        {
            if (excuse.RuleId == finding.Rule.Id && ObjectRoots.Of(excuse.Annotation) == root && !string.IsNullOrWhiteSpace(excuse.Annotation.Text))
            {
                excuse.IsUsed = excused = true;
            }
        }

        return excused;
    }
}
