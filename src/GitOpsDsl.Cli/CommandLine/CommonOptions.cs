namespace GitOpsDsl.Cli.CommandLine;

/// <summary>Options that mean the same wherever they are taken.</summary>
public static class CommonOptions
{
    public static readonly Option Format = new("--format", "FORMAT", "text (for people) or json") { Choices = ["text", "json"] };

    /// <summary>Of commands that find things.</summary>
    public static readonly Option FindingFormat = new(
        "--format", "FORMAT", "text (for people), json, sarif, github (annotations), gitlab (Code Quality), azure (issues of a run) or msbuild")
    {
        Choices = ["text", "json", "sarif", "github", "gitlab", "azure", "msbuild"],
    };

    public static readonly Option Env = new("--env", "NAME", "only this environment: shop/prod, or prod where one system has it") { Repeatable = true };

    public static readonly Option Out = new("--out", "DIR", "the rendered tree; by default 'rendered' in the project's folder");

    public static readonly Option NoColor = new("--no-color", null, "no colour, as when the output is no terminal");

    public static readonly Option Help = new("--help", null, "this text");

    /// <summary>What every command takes.</summary>
    public static readonly IReadOnlyList<Option> All = [Format, NoColor, Help];
}
