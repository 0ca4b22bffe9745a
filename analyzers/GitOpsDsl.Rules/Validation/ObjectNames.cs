using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>What the names of objects may look like, by kind (the <c>NameFunc</c> of each resource's validation).</summary>
internal static class ObjectNames
{
    private static readonly TextForm Subdomain = new(
        "dns-subdomain", DnsName.IsSubdomain, "a DNS name", "lower-case letters, digits, '-' and '.', a letter or digit first and last, at most 253");

    private static readonly TextForm Label = new(
        "dns-label", DnsName.IsLabel, "a DNS label", "lower-case letters, digits and '-', a letter or digit first and last, at most 63");

    private static readonly TextForm Segment = new(
        "path-segment", PathSyntax.IsSegment, "a name that can stand in a URL", "it must not be '.' or '..' nor have '/' or '%' in it");

    private static readonly TextForm Address = new("ip", IpAddress.IsValid, "an IP address", "write it as 10.0.0.1 or 2001:db8::1");

    private static readonly TextForm Driver = new(
        "driver-name",
        static text => text.Length <= DnsName.LabelLength && DnsName.IsSubdomain(text.ToLowerInvariant()),
        "a driver's name",
        "letters, digits, '-' and '.', a letter or digit first and last, at most 63");

    /// <summary>Of a custom resource, whose kind is null, as of most.</summary>
    public static TextForm FormOf(KindFacts? kind) => kind?.Id switch
    {
        "v1/Namespace" or "v1/Service" or "apps/v1/StatefulSet" => Label,
        "policy/v1/PodDisruptionBudget" or "certificates.k8s.io/v1/CertificateSigningRequest" or "v1/Event" => Segment,
        "networking.k8s.io/v1/IPAddress" => Address,
        "storage.k8s.io/v1/CSIDriver" => Driver,
        _ when kind?.Group == "rbac.authorization.k8s.io" => Segment,
        _ => Subdomain,
    };

    /// <summary>Where names are derived from it: a Job's pods have it as a label, a CronJob's Jobs append eleven characters to it.</summary>
    public static int LongestOf(KindFacts? kind) => kind?.Id switch
    {
        "batch/v1/Job" => 63,
        "batch/v1/CronJob" => 52,
        _ => DnsName.SubdomainLength,
    };

    /// <summary>A question that is answered, not an object that is stored; it has no name.</summary>
    public static bool IsReview(KindFacts kind) => kind.Group is "authentication.k8s.io" or "authorization.k8s.io";
}
