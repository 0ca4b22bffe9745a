namespace GitOpsDsl;

/// <summary>
/// Where the operator takes an environment's program from in git: the folder that <c>pulumi</c> takes, with files beside it and with options
/// that a <c>Program</c> object drops.
/// </summary>
/// <example><code>Cloud = new PulumiOperator { Git = new() { Repository = "https://git.example.com/acme/environments" } }</code></example>
public sealed record ProgramInGit
{
    /// <summary>The URL of the repository that the tree is committed to, as the operator reaches it: <c>https://</c> or <c>ssh://</c>.</summary>
    public required string Repository { get; init; }

    /// <summary>The branch that is pulled.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>The folder of the rendered tree in the repository, with <c>/</c>; by default where the project's <c>rendered</c> is.</summary>
    public string? Path { get; init; }

    /// <summary>The token that opens the repository; none for a public one.</summary>
    public SecretKey? AccessToken { get; init; }
}
