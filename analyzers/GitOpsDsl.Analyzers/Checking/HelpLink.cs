namespace GitOpsDsl.Analyzers.Checking;

/// <summary>What the compiler prints behind a finding, in parentheses, and an IDE links the id to.</summary>
internal static class HelpLink
{
    /// <summary>Where a rule has an address, that; else the command that shows its page, which works in every team's repository.</summary>
    /// <param name="id"><c>GD4301</c>.</param>
    /// <param name="help">Where the rule says that its page is.</param>
    public static string Of(string id, string help = "") => Uri.IsWellFormedUriString(help, UriKind.Absolute) ? help : $"gitops explain {id}";
}
