namespace GitOpsDsl;

/// <summary>Fields that something in the cluster writes, and that an agent therefore neither compares nor sets.</summary>
/// <remarks>Fields that the tree leaves out need none: replicas under an autoscaler, <c>status</c>.</remarks>
/// <example><code>Ignored = [new("admissionregistration.k8s.io", "ValidatingWebhookConfiguration", "/webhooks/0/clientConfig/caBundle")]</code></example>
/// <param name="Group">The API group; empty for the core group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Path">The field, as a JSON pointer (RFC 6901): <c>/spec/replicas</c>.</param>
public sealed record IgnoredFields(string Group, string Kind, string Path)
{
    /// <summary>The object's name; all of the kind when null.</summary>
    public DnsName? Name { get; init; }
}
