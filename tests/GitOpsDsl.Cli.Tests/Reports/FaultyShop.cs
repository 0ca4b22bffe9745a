namespace GitOpsDsl.Cli.Tests.Reports;

/// <summary>An environment with one error and one warning, both at a line of a file that the test writes.</summary>
internal sealed class FaultyShop : IDisposable
{
    public const string Source = "// the shop\nvar web = new WebService\n{\n\tReplicas = 1,\n};\n";

    private readonly CommandRun _run;

    public FaultyShop(int line = 2, params Excuse[] excuses)
    {
        _run = new(CommandRun.Catalogue(
            static () => new Shop { Namespace = "shop", Web = null! },
            (_, parts) => parts.Add("web", Web(line, excuses), new Origin("/_/Environments.cs", 1))));
        File.WriteAllText(Path.Combine(_run.Directory, "Environments.cs"), Source);
    }

    public CommandRun Command => _run;

    /// <summary>Calls a command, and puts ROOT in the place of the project's folder.</summary>
    public CommandResult Run(params string[] args)
    {
        var result = _run.Run(args);
        return result with { Output = Shown(result.Output), Error = Shown(result.Error) };
    }

    public void Dispose() => _run.Dispose();

    private string Shown(string text) => text.Replace(_run.Directory, "ROOT", StringComparison.Ordinal);

    /// <summary>The Secret is nowhere (an error), and there is one replica only (a warning).</summary>
    private static WebService Web(int line, Excuse[] excuses) => new("/_/Environments.cs", line)
    {
        Image = "registry.example.com/shop/web:1.4.0",
        Replicas = 1,
        Secrets = new() { ["DATABASE"] = new("db", "url") },
        Excuses = [.. excuses],
    };
}
