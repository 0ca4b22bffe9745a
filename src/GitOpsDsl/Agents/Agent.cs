namespace GitOpsDsl;

/// <summary>
/// Who pulls the rendered environment into its cluster: <see cref="Flux"/>, <see cref="ArgoCd"/> or <see cref="ConfigSync"/>. What the agent
/// needs for that is rendered apart from the workloads, in <c>agents/CLUSTER/</c>, so that another agent changes none of their files.
/// </summary>
public abstract record Agent : Located
{
    private protected Agent(string file, int line)
        : base(file, line)
    {
    }

    /// <summary>The URL of the git repository that the tree is committed to, as the agent reaches it.</summary>
    public required string Repository { get; init; }

    /// <summary>The branch that is pulled.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The folder of the rendered tree in the repository, with <c>/</c>; by default where the project's <c>rendered</c> is.</summary>
    public string? Path { get; init; }

    /// <summary>The cluster that the agent runs in; each has a folder of its own in <c>agents/</c>.</summary>
    public DnsLabel Cluster { get; init; } = "default";
}
