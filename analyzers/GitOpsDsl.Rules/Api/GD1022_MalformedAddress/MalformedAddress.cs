namespace GitOpsDsl.Rules;

/// <summary>An IP address or range that kube-apiserver 1.36 does not take; it is stricter than older ones.</summary>
internal sealed class MalformedAddress() : ApiRule("GD1022", "Malformed IP address or range")
{
    private const string RangeExplanation = "write it as 10.0.0.0/8 or 2001:db8::/32, without leading zeros and with no bit set behind the prefix";

    private static readonly TextForm[] Forms =
    [
        new("ip", IpAddress.IsValid, "an IP address", "write it as 10.0.0.1 or 2001:db8::1, without leading zeros and not as ::ffff:10.0.0.1"),
        new("cidr", CidrRange.IsValid, "a range of addresses", RangeExplanation),
        new("padded-cidr", static text => CidrRange.IsValid(text.Trim()), "a range of addresses", RangeExplanation),
    ];

    public override void Subscribe(RuleSubscriptions on) => TextForm.Subscribe(on, Forms);
}
