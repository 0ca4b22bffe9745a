namespace GitOpsDsl.Rules;

/// <summary>The Secrets that the images of an environment are pulled with, as named by its pods and ServiceAccounts.</summary>
internal sealed class PullSecrets
{
    private readonly List<PullSecret> _all = [];

    private PullSecrets(RuleEnvironment environment)
    {
        foreach (var workload in Workloads.Of(environment).All)
        {
            Add(workload.Object, workload.PodSpec["imagePullSecrets"]);
        }

        foreach (var account in environment.OfKind("", "ServiceAccount"))
        {
            Add(account, account.Root["imagePullSecrets"]);
        }
    }

    /// <summary>Each is in the namespace of the object that names it.</summary>
    public static IReadOnlyList<PullSecret> In(RuleEnvironment environment) =>
        environment.Index(static environment => new PullSecrets(environment))._all;

    private void Add(EnvironmentObject from, Node secrets)
    {
        foreach (var secret in secrets.Items)
        {
            if (from.IsIdentified)
            {
                _all.Add(new PullSecret(from, secret["name"]));
            }
        }
    }

    /// <summary>Who names it, and how.</summary>
    internal sealed class PullSecret(EnvironmentObject from, Node name)
    {
        public EnvironmentObject From { get; } = from;

        public Node Name { get; } = name;
    }
}
