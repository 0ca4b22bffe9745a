namespace GitOpsDsl.Rules;

/// <summary>A pod that needs a Secret that nothing known makes in its namespace.</summary>
internal sealed class MissingSecret()
    : MissingPodObjectRule("GD2202", "Secret that does not exist", "Secret", static references => references.Secrets);
