namespace GitOpsDsl.Rules.Tests;

/// <summary>Where a rule lives.</summary>
internal static class RuleFolder
{
    /// <summary><c>Api/GD1001_UnknownField</c>.</summary>
    public static string Of(Rule rule) => $"{rule.Descriptor.Category}/{rule.Descriptor.Id}_{rule.GetType().Name}";
}
