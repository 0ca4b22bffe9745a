namespace GitOpsDsl.Rules;

/// <summary>A variable from a ConfigMap or Secret that something later replaces: the last one wins, silently.</summary>
internal sealed class OverriddenVariable() : ReferenceRule("GD2611", "Variable that replaces one from a ConfigMap", Severity.Info)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var variables = new ContainerVariables();
        foreach (var workload in Workloads.Of(environment).All)
        {
            foreach (var container in PodContainers.All(workload.PodSpec))
            {
                if (container["envFrom"].Count > 0)
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
