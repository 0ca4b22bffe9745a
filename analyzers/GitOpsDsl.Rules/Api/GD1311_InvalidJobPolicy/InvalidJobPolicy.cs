namespace GitOpsDsl.Rules;

/// <summary>When a Job fails or succeeds early (<c>validatePodFailurePolicy</c>, <c>validateSuccessPolicy</c>).</summary>
internal sealed class InvalidJobPolicy() : ApiRule("GD1311", "Failure or success policy that can't apply")
{
    public override void Subscribe(RuleSubscriptions on)
    {
        on.Field(TypeNames.JobSpec, "podFailurePolicy", Failure);
        on.Field(TypeNames.JobSpec, "successPolicy", Success);
        on.Type("io.k8s.api.batch.v1.PodFailurePolicyOnExitCodesRequirement", ExitCodes);
    }

    private static void Failure(Node policy, RuleContext context)
    {
        var job = policy.Parent;
        var pod = job["template"]["spec"];
        if (pod["restartPolicy"] is { Text: "OnFailure" } restart)
        {
            context.Report(
                restart,
                "a podFailurePolicy looks at failed pods, and with OnFailure there are none: write restartPolicy: Never",
                policy);
        }

        if (job["podReplacementPolicy"] is { Text: "TerminatingOrFailed" } replacement)
        {
            context.Report(
                replacement,
                "with a podFailurePolicy a pod is replaced when it has failed: write podReplacementPolicy: Failed, or leave it out",
                policy);
        }

        foreach (var rule in policy["rules"].Items)
        {
            if (rule["action"] is { Text: "FailIndex" } action && job["backoffLimitPerIndex"].IsAbsent)
            {
                context.Report(action, "FailIndex needs backoffLimitPerIndex in the Job");
            }

            if (rule["onExitCodes"]["containerName"] is { IsZero: false, Text: { } name } container && !Has(pod, name))
            {
                context.Report(container, $"the pod has no container \"{name}\"");
            }
        }
    }

    private static void Success(Node policy, RuleContext context)
    {
        var completions = policy.Parent["completions"];
        foreach (var rule in policy["rules"].Items)
        {
            var most = completions.Integer;
            if (rule["succeededIndexes"] is { Text: { } text } indexes && most is { } all)
            {
                if (JobIndexes.CountOf(text, all) is not { } listed)
                {
                    context.Report(indexes, $"\"{text}\" names no indexes: write 0,2-4, in rising order, each below {all}", completions);
                    continue;
                }

                most = listed;
            }

            if (rule["succeededCount"] is { Integer: { } number } count && (number < 0 || number > most))
            {
                context.Report(count, $"{number} of {most} indexes can't succeed: write at most {most}", completions);
            }
        }
    }

    private static void ExitCodes(Node requirement, RuleContext context)
    {
        long? previous = null;
        foreach (var code in requirement["values"].Items)
        {
            if ((code.Kind == NodeKind.Null ? 0 : code.Integer) is not { } number)
            {
                return;
            }

            if (number == 0 && requirement["operator"].Text == "In")
            {
                context.Report(code, "exit code 0 is no failure: take it out, or use NotIn");
            }

            if (previous >= number)
            {
                context.Report(code, $"exit codes are listed once each in rising order, and {number} follows {previous}");
            }

            previous = number;
        }
    }

    private static bool Has(Node pod, string name)
    {
        foreach (var container in PodContainers.All(pod))
        {
            if (container["name"] is var own && (own.Text == name || own.IsUnknown))
            {
                return true;
            }
        }

        return pod["containers"].IsPartial || pod["initContainers"].IsPartial;
    }
}
