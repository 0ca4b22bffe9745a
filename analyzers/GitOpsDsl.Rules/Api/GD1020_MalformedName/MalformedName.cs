namespace GitOpsDsl.Rules;

/// <summary>A name, key or identifier in a form that its field does not take.</summary>
internal sealed class MalformedName() : ApiRule("GD1020", "Malformed name")
{
    private const string LabelExplanation = "lower-case letters, digits and '-', a letter or digit first and last, at most 63";

    private static readonly TextForm[] Forms =
    [
        new("dns-label", DnsName.IsLabel, "a DNS label", LabelExplanation),
        new("dns-label-1035", DnsName.IsLabel1035, "a DNS label of RFC 1035", LabelExplanation + ", and a letter first"),
        new(
            "dns-label-1035-any-case",
            static text => DnsName.IsLabel1035(text.ToLowerInvariant()),
            "a kind's name",
            "letters, digits and '-', a letter first, a letter or digit last, at most 63"),
        new(
            "dns-subdomain",
            DnsName.IsSubdomain,
            "a DNS name",
            "lower-case letters, digits, '-' and '.', a letter or digit first and last, at most 253"),
        new("dns-search", DnsName.IsSearch, "a search domain", "labels of lower-case letters, digits, '-' and '_', joined by dots"),
        new(
            "label-key",
            LabelSyntax.IsKey,
            "a qualified name",
            "letters, digits, '-', '_' and '.', a letter or digit first and last, at most 63; before it a DNS name and '/' if need be"),
        new(
            "label-value",
            LabelSyntax.IsValue,
            "a label's value",
            "letters, digits, '-', '_' and '.', a letter or digit first and last, at most 63"),
        new(
            "config-key",
            ConfigKey.IsValid,
            "a key",
            "letters, digits, '-', '_' and '.', at most 253, and neither '.' nor '..' at the start"),
        new("env-name", EnvName.IsValid, "a variable's name", "printable ASCII characters except '='"),
        new("path-segment", PathSyntax.IsSegment, "a name", "it must not be '.' or '..' nor have '/' or '%' in it"),
        new("domain-path", DomainPath.IsValid, "a path with a domain", "write example.com/name"),
        new(
            "driver-name",
            static text => DnsName.IsSubdomain(text.ToLowerInvariant()),
            "a driver's name",
            "letters, digits, '-' and '.', a letter or digit first and last, at most 63"),
        new("driver-label", static text => LabelSyntax.IsKey(text.ToLowerInvariant()), "a provisioner", "write it as example.com/name"),
        new("signer-name", SignerName.IsValid, "a signer's name", "write it as example.com/name, in lower case"),
        new("extended-resource", ResourceName.IsExtended, "a device's resource", "write DOMAIN/NAME, of a domain other than kubernetes.io"),
        new("device-attribute", DeviceName.IsQualified, "an attribute of devices", "write DOMAIN/NAME, the name of letters, digits and '_'"),
        new("http-header", static text => Ascii.IsAll(text, "-"), "a header's name", "letters, digits and '-'"),
        new("sysctl", SysctlName.IsValid, "a sysctl", "lower-case letters, digits, '-' and '_', in parts joined by '.' or '/'"),
    ];

    public override void Subscribe(RuleSubscriptions on) => TextForm.Subscribe(on, Forms);
}
