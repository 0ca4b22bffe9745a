namespace GitOpsDsl.Rules;

/// <summary>A text where a number or a percentage belongs (<c>IsValidPercent</c> in apimachinery).</summary>
internal sealed class MalformedPercentage() : ApiRule("GD1024", "Malformed percentage")
{
    private static readonly TextForm[] Forms =
        [new("percent", Percentage.IsValid, "a percentage", "write digits and '%', such as \"25%\", or a number without quotes")];

    public override void Subscribe(RuleSubscriptions on) => TextForm.Subscribe(on, Forms);
}
