namespace GitOpsDsl.Rules;

/// <summary>An ExternalName Service is an alias in DNS, so it needs a name (<c>validateService</c>).</summary>
internal sealed class MalformedExternalName() : ApiRule("GD1403", "External name that is no DNS name")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Service, "spec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        if (spec["type"].Text != "ExternalName")
        {
            return;
        }

        var name = spec["externalName"];
        if (name.IsZero)
        {
            context.ReportMissing(spec, "externalName", "type ExternalName is an alias in DNS: say of what, with externalName");
        }
        else if (name.Text is { } text && !DnsName.IsSubdomain(text.EndsWith(".", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : text))
        {
            context.Report(name, $"\"{text}\" is no DNS name: write a host name such as db.example.com, without a scheme, a port or a path");
        }
    }
}
