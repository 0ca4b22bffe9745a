namespace Environments.Awesome.Modules;

/// <summary>What every version of the frontend takes: a page that calls the backend.</summary>
public abstract record FrontendModule : Component
{
    /// <summary>Where the page is; the environment sets it.</summary>
    public string Domain { get; init; } = "";

    /// <summary>Where the backend is called; the environment sets it.</summary>
    public Output<string>? Backend { get; init; }
}
