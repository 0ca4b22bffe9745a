namespace GitOpsDsl.Analyzers.Authoring.Banned;

/// <summary>A rule that is no more than its lines in <c>banned-symbols.txt</c>; <see cref="BannedSymbolUse"/> reports for all of them.</summary>
internal class BannedSymbolRule(string id, string title) : AuthoringRule(id, title)
{
    public override void Register(AuthoringScope scope)
    {
    }
}
