namespace GitOpsDsl.Rules;

/// <summary>A port's name is shorter and stricter than other names, because DNS has to carry it (RFC 6335).</summary>
internal sealed class MalformedPortName() : ApiRule("GD1021", "Malformed port name")
{
    private static readonly TextForm[] Forms =
    [
        new("port-name", PortName.IsValid, "a port's name", "lower-case letters, digits and single '-', a letter or digit first and last, at least one letter, at most 15"),
    ];

    public override void Subscribe(RuleSubscriptions on) => TextForm.Subscribe(on, Forms);
}
