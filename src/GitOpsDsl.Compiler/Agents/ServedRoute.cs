namespace GitOpsDsl.Compiler.Agents;

/// <summary>Requests that an object asks for.</summary>
/// <param name="By">Who gives them out: a class of controllers, a gateway.</param>
/// <param name="Host">Empty for any.</param>
/// <param name="Path">From <c>/</c> on.</param>
/// <param name="Match">How the path is compared, and what else is asked of a request.</param>
/// <param name="Field">The field that names the host.</param>
internal sealed record ServedRoute(string By, string Host, string Path, string Match, string Field)
{
    /// <summary>What two objects may not both ask for.</summary>
    public (string By, string Host, string Path, string Match) Key => (By, Host, Path, Match);

    /// <summary>For people: <c>shop.example.com/api</c>.</summary>
    public override string ToString() => $"{(Host.Length == 0 ? "any host" : Host)}{(Path == "/" && Host.Length > 0 ? "" : Host.Length == 0 ? $" with the path {Path}" : Path)}";
}
