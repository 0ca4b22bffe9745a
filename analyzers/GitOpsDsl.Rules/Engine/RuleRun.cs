using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// A check of one environment in two steps, for a host with many objects: each is looked at alone, best just after it was made and on whatever
/// thread made it; then all of them together.
/// </summary>
public sealed class RuleRun
{
    /// <summary>Fewer objects than this are not worth another thread.</summary>
    private const int WorthThread = 128;

    private readonly RulePlan _plan;
    private readonly RuleSettings _settings;
    private readonly Func<string, CloudFacts?> _clouds;
    private readonly PodSecurityStandards _standards;
    private readonly List<ObjectRun> _checks = [];

    internal RuleRun(RulePlan plan, IReadOnlyList<NodeDocument> before, RuleSettings settings, Func<string, CloudFacts?> clouds)
    {
        (_plan, _settings, _clouds) = (plan, settings, clouds);
        _standards = PodSecurityOf(before, settings);
    }

    /// <summary>The first step, for one thread.</summary>
    public ObjectRun Objects()
    {
        var check = new ObjectRun(_plan, _settings, _standards, _clouds);
        lock (_checks)
        {
            _checks.Add(check);
        }

        return check;
    }

    /// <summary>The second step. All that was found, by the <see cref="NodeDocument.Place"/> of documents and as it stands in them.</summary>
    /// <param name="objects">All that were looked at, in the environment's order.</param>
    /// <param name="threads">How many threads may look at them; what is found does not depend on it.</param>
    /// <param name="run">Does the work of each number below the first, side by side; one after another when null.</param>
    public IReadOnlyList<Finding> End(IReadOnlyList<EnvironmentObject> objects, int threads = 1, Action<int, Action<int>>? run = null)
    {
        var findings = new List<Finding>();
        var excuses = new ExcuseBook();
        foreach (var check in _checks)
        {
            findings.AddRange(check.Findings);
            excuses.Enter(check.Excuses);
        }

        Together(objects, findings, Math.Max(1, Math.Min(threads, objects.Count / WorthThread)), run ?? OneByOne);
        excuses.Apply(findings);
        var context = new RuleContext(_plan, _settings, _standards, findings);
        foreach (var excuse in excuses.Excuses)
        {
            excuse.IsKnown = _plan.Knows(excuse.RuleId);
            foreach (var subscription in _plan.Excuses)
            {
                subscription.Check(excuse, context.For(subscription));
            }
        }

        FindingOrder.InEnvironment(findings);
        return findings;
    }

    /// <summary>What can only be said of all objects together; several threads share the rules.</summary>
    private void Together(IReadOnlyList<EnvironmentObject> objects, List<Finding> findings, int threads, Action<int, Action<int>> run)
    {
        if (_plan.Environments.Length == 0)
        {
            return;
        }

        var environment = new RuleEnvironment(objects, _settings);
        var found = new List<Finding>[threads];
        var next = -1;
        run(threads, thread =>
        {
            var context = new RuleContext(_plan, _settings, _standards, found[thread] = []);
            int i;
            while ((i = Interlocked.Increment(ref next)) < _plan.Environments.Length)
            {
                var subscription = _plan.Environments[i];
                subscription.Check(environment, context.For(subscription));
            }
        });
        foreach (var one in found)
        {
            findings.AddRange(one);
        }
    }

    private static void OneByOne(int count, Action<int> work)
    {
        for (var i = 0; i < count; i++)
        {
            work(i);
        }
    }

    /// <summary>What a Namespace enforces must be known before the first pod in it is looked at.</summary>
    private static PodSecurityStandards PodSecurityOf(IReadOnlyList<NodeDocument> documents, RuleSettings settings)
    {
        var standards = new PodSecurityStandards(settings);
        foreach (var document in documents)
        {
            if (document.Kind == "Namespace")
            {
                standards.Enter(document.Root);
            }
            else if (ObjectRoots.IsList(document))
            {
                foreach (var item in document.Root["items"].Items)
                {
                    standards.Enter(item);
                }
            }
        }

        return standards;
    }
}
