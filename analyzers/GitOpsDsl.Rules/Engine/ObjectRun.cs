using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What can be said of each object of an environment alone; one for each thread.</summary>
public sealed class ObjectRun
{
    private readonly RulePlan _plan;
    private readonly Func<string, CloudFacts?> _clouds;
    private readonly RuleContext _context;
    private readonly CheckCalls _calls;
    private readonly SchemaWalk _walk;

    /// <summary>By <see cref="KindPlan.Number"/>.</summary>
    private readonly CheckedObjects?[] _checked;

    internal ObjectRun(RulePlan plan, RuleSettings settings, PodSecurityStandards standards, Func<string, CloudFacts?> clouds)
    {
        (_plan, _clouds) = (plan, clouds);
        _context = new RuleContext(plan, settings, standards, Findings);
        _calls = new CheckCalls(_context);
        _walk = new SchemaWalk(plan, _calls);
        _checked = new CheckedObjects[plan.Kinds];
    }

    internal List<Finding> Findings { get; } = [];

    internal ExcuseBook Excuses { get; } = new();

    /// <summary>Looks at a document.</summary>
    /// <param name="document">Of the environment.</param>
    /// <param name="objects">Where its objects are added, for <see cref="RuleRun.End"/>; null when nobody asks for them.</param>
    public void Check(NodeDocument document, List<EnvironmentObject>? objects)
    {
        if (!ObjectRoots.IsList(document))
        {
            Check(document.Root, objects);
            return;
        }

        foreach (var item in document.Root["items"].Items)
        {
            Check(item, objects);
        }
    }

    private void Check(Node root, List<EnvironmentObject>? objects)
    {
        _context.Object = root;
        var kind = _plan.FindKind(root["apiVersion"].Text ?? "", root["kind"].Text ?? "");
        _context.Kind = kind?.Facts;
        _context.IsBuiltIn = kind is { IsBuiltIn: true };
        if (_plan.Programs.Length > 0 && !_context.IsBuiltIn && ProgramView.Of(root, _clouds) is { } program)
        {
            foreach (var subscription in _plan.Programs)
            {
                subscription.Check(program, _context.For(subscription));
            }

            if (program.Body == root)
            {
                // It is no object of Kubernetes, and nothing else is to be said of it.
                return;
            }
        }

        if (root.Document!.Root == root && kind is not null)
        {
            CheckOnce(root, kind);
        }
        else
        {
            CheckWhole(root, kind);
        }

        Excuses.Enter(root, root["metadata"]["annotations"]);
        objects?.Add(new EnvironmentObject(root, _context.Kind, isCustom: !_context.IsBuiltIn));
    }

    /// <summary>Checks what is new in an object of a known kind.</summary>
    private void CheckOnce(Node root, KindPlan kind)
    {
        var known = _checked[kind.Number] ??= new CheckedObjects();
        if (known.TryCheck(root, _calls))
        {
            return;
        }

        if (!known.AreUseful)
        {
            CheckWhole(root, kind);
            return;
        }

        var record = _calls.Record = new CheckedObject(root);
        CheckWhole(root, kind);
        _calls.Record = null;
        if (record.End())
        {
            known.Add(record);
        }
    }

    private void CheckWhole(Node root, KindPlan? kind)
    {
        _calls.Call(_plan.Objects, root);
        if (kind is not null)
        {
            _walk.Object(root, kind.Type);
        }
        else if (root["metadata"] is { IsMap: true } metadata && _plan.FindType(TypeNames.ObjectMeta) is { } plan)
        {
            _walk.Object(metadata, plan);
        }
    }
}
