namespace GitOpsDsl.Rules;

/// <summary>
/// A program that reads <c>FOO_…</c> variables, beside a Service <c>foo</c>: Kubernetes injects <c>FOO_PORT=tcp://…</c> where the program
/// expects a number.
/// </summary>
internal sealed class InjectedVariable() : ReferenceRule("GD2612", "Program's own variable injected by a Service", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Environment(Check);

    private static void Check(RuleEnvironment environment, RuleContext context)
    {
        var variables = new ContainerVariables();
        foreach (var workload in Workloads.Of(environment).All)
        {
            var links = workload.PodSpec["enableServiceLinks"];
            if (!workload.Object.IsIdentified || links.IsUnknown || links.Boolean == false)
            {
                continue;
            }

            foreach (var container in PodContainers.All(workload))
            {
                if (MayBeInjected(environment, workload, container))
                {
                    variables.Fill(environment, workload, container);
                    Check(environment, workload, variables, context);
                }
            }
        }
    }

    private static bool MayBeInjected(RuleEnvironment environment, Workload workload, Node container)
    {
        var (services, @namespace) = (ServiceVariables.Of(environment), workload.Object.Namespace);
        foreach (var variable in container["env"].Items)
        {
            if (variable["name"].Text is { } name && services.Find(@namespace, name, out _) is not null)
            {
                return true;
            }
        }

        foreach (var source in container["envFrom"].Items)
        {
            foreach (var name in ContainerVariables.NamesOf(environment, workload, source))
            {
                if (services.Find(@namespace, name, out _) is not null)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Check(RuleEnvironment environment, Workload workload, ContainerVariables variables, RuleContext context)
    {
        foreach (var name in variables.IsPartial ? [] : variables.Places.Texts)
        {
            if (ServiceVariables.Of(environment).Find(workload.Object.Namespace, name, out var prefix) is { } service
                && !variables.Places.Contains(prefix + "PORT"))
            {
                context.Report(
                    variables.Places[name],
                    $"the program reads {name}, and Kubernetes adds {prefix}PORT=tcp://… for the Service \"{service.Name}\", which it may read too: set enableServiceLinks to false, or {prefix}PORT yourself",
                    service.Metadata["name"]);
                return;
            }
        }
    }
}
