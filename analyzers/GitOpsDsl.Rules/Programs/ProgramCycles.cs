namespace GitOpsDsl.Rules;

/// <summary>Resources and variables that wait for one another in a circle.</summary>
internal sealed class ProgramCycles(ProgramView program, List<ProgramFault> faults)
{
    private readonly HashSet<ProgramItem> _done = [];
    private readonly List<ProgramItem> _open = [];

    public void Run()
    {
        foreach (var item in program.Items)
        {
            Visit(item, item.Node);
        }
    }

    private void Visit(ProgramItem item, Node at)
    {
        var first = _open.IndexOf(item);
        if (first >= 0)
        {
            var circle = string.Join(" → ", _open.Skip(first).Append(item).Select(static one => one.Name));
            faults.Add(new ProgramFault(ProgramFaultKind.Cycle, at, FindingTarget.Value, $"these wait for one another: {circle}"));
            return;
        }

        // A program of a thousand resources in a row would exhaust the stack of some hosts.
        if (_done.Contains(item) || _open.Count > 500)
        {
            return;
        }

        _open.Add(item);
        foreach (var node in item.Node.Descendants)
        {
            foreach (var reference in node.Text is { } text && ProgramExpression.Parse(text) is { } expression ? expression.References : [])
            {
                if (program.Find(reference.Root) is { } target)
                {
                    Visit(target, node);
                }
            }
        }

        _open.RemoveAt(_open.Count - 1);
        _done.Add(item);
    }
}
