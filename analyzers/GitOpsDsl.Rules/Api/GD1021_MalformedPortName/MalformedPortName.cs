namespace GitOpsDsl.Rules;

/// <summary>A port's name is shorter and stricter than other names, because DNS has to carry it (RFC 6335).</summary>
internal sealed class MalformedPortName() : ApiRule("GD1021", "Malformed port name")
{
    private const string Explanation =
        "lower-case letters, digits and single '-', a letter or digit first and last, at least one letter, at most 15; write a number without quotes";

    private static readonly TextForm[] Forms =
    [
        new("port-name", PortName.IsValid, "a port's name", Explanation),
        new("target-port", static text => text.Length == 0 || PortName.IsValid(text), "a port's name", Explanation),
    ];

    public override void Subscribe(RuleSubscriptions on) => TextForm.Subscribe(on, Forms);
}
