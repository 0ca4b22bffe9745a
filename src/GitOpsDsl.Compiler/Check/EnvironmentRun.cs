using GitOpsDsl.Rules;

namespace GitOpsDsl.Compiler.Check;

/// <summary>The check of one environment that was begun.</summary>
/// <param name="Rules">Null when the environment can't be checked.</param>
/// <param name="Problem">Why not.</param>
internal sealed record EnvironmentRun(RuleRun? Rules, Finding? Problem = null);
