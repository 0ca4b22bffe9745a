namespace GitOpsDsl.Rules;

/// <summary>What only a Job with <c>completionMode: Indexed</c> can have, and what it must have (<c>validateJobSpec</c>).</summary>
internal sealed class NotIndexedJob() : ApiRule("GD1310", "Job setting that needs completion by index")
{
    private const long MostParallel = 100_000;
    private const long ManyCompletions = 100_000;
    private const long MostParallelOfMany = 10_000;

    private static readonly string[] Indexed = ["backoffLimitPerIndex", "maxFailedIndexes", "successPolicy"];

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.JobSpec, Check);

    private static void Check(Node job, RuleContext context)
    {
        var mode = job["completionMode"];
        if (mode.Text == "Indexed")
        {
            Complete(job, mode, context);
        }
        else if (!mode.IsUnknown)
        {
            foreach (var field in Indexed)
            {
                if (job[field] is { Exists: true } value)
                {
                    context.ReportKey(value, $"{field} counts indexes: add completionMode: Indexed, or take it out");
                }
            }
        }

        if (job["maxFailedIndexes"] is { Exists: true } failed)
        {
            if (job["backoffLimitPerIndex"].IsAbsent)
            {
                context.Report(failed, "maxFailedIndexes needs backoffLimitPerIndex: without it no index can fail alone");
            }
            else if (failed.Integer > job["completions"].Integer)
            {
                context.Report(failed, $"no more indexes than there are can fail: write at most {job["completions"]}", job["completions"]);
            }
        }
    }

    private static void Complete(Node job, Node mode, RuleContext context)
    {
        var completions = job["completions"];
        var parallel = job["parallelism"];
        if (completions.IsAbsent)
        {
            context.Report(mode, "an Indexed Job needs to know how many indexes there are: add completions");
        }
        else if (parallel.Integer > MostParallel)
        {
            context.Report(parallel, $"an Indexed Job runs at most {MostParallel} pods at once");
        }
        else if (completions.Integer > ManyCompletions && parallel.Integer > MostParallelOfMany)
        {
            context.Report(parallel, $"an Indexed Job with more than {ManyCompletions} completions runs at most {MostParallelOfMany} pods at once", completions);
        }

        var name = context.Object["metadata"]["name"].Text;
        if (context.Kind?.Kind == "Job" && name is not null && completions.Integer is > 0 and { } count && !DnsName.IsLabel(name + "-" + (count - 1)))
        {
            context.Report(mode, $"the pods of an Indexed Job are named {name}-0 to {name}-{count - 1}, and that is no DNS label: shorten the name, and use no dots");
        }
    }
}
