namespace GitOpsDsl.Rules;

/// <summary>A variable from a ConfigMap or Secret that something later replaces: the last one wins, silently.</summary>
internal sealed class OverriddenVariable() : ReferenceRule("GD2611", "Variable that replaces one from a ConfigMap", Severity.Info)
{
    /// <summary>So many variables are compared one by one.</summary>
    private const int Few = 16;

    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    /// <summary>Of one ConfigMap or Secret, only what the container itself defines can replace something.</summary>
    private static bool MayOverride(RuleEnvironment environment, Workload workload, Node container)
    {
        if (container["envFrom"] is not { Count: 1 } sources || container["env"].Count > Few)
        {
            return container["envFrom"].Count > 0;
        }

        foreach (var name in ContainerVariables.NamesOf(environment, workload, sources[0]))
        {
            foreach (var variable in container["env"].Items)
            {
                if (variable["name"].Text == name)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var variables = new ContainerVariables();
        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var container in PodContainers.All(workload))
            {
                if (MayOverride(environment, workload, container))
                {
                    variables.Fill(environment, workload, container, Report);
                }
            }
        }

        void Report(string name, Node earlier, Node later)
        {
            // Two entries of env are two names for one thing, and another rule's.
            if (earlier.Parent.Parent.Parent.Name != "env")
            {
                context.Report(later, $"{name} comes from {earlier} too, and this replaces it: keep one, or rename one, if that is not meant", earlier);
            }
        }
    }
}
