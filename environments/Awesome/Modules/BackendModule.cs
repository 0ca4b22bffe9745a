namespace Environments.Awesome.Modules;

/// <summary>
/// What every version of the backend takes and gives: a function that browsers call, and the database that it keeps its data in. A released
/// version is a folder that is not touched again; <c>Latest</c> is what the next one will be.
/// </summary>
public abstract record BackendModule : Component
{
    /// <summary>The page that calls it, without the <c>https://</c>; the environment sets it.</summary>
    public string Page { get; init; } = "";

    /// <summary>Where it is called.</summary>
    public abstract Output<string> Url { get; }
}
