namespace GitOpsDsl.Rules;

/// <summary>An API that another server serves (<c>ValidateAPIService</c> in kube-aggregator).</summary>
internal sealed class InvalidApiService() : ApiRule("GD1650", "API service that can't be found")
{
    private const string Types = "io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.";

    public override void Subscribe(RuleSubscriptions on) => on.Type(Types + "APIService", Check);

    private static void Check(Node api, RuleContext context)
    {
        var spec = api["spec"];
        Name(api["metadata"]["name"], spec["group"], spec["version"], context);
        if (spec["version"] is { IsZero: false, Text: { } version } node && !DnsName.IsLabel1035(version))
        {
            context.Report(node, $"\"{version}\" is no version of an API: write one such as v1beta1");
        }

        if (spec["group"] is { IsZero: false, Text: { } group } domain && !DnsName.IsSubdomain(group))
        {
            context.Report(domain, $"\"{group}\" is no group of an API: write a DNS name, such as metrics.k8s.io");
        }

        if (spec["service"].IsAbsent)
        {
            Local(spec, context);
        }
        else
        {
            Remote(spec, context);
        }
    }

    private static void Name(Node name, Node group, Node version, RuleContext context)
    {
        if (name.Text is { Length: > 0 } text && !group.IsUnknown && version.Text is { } v && text != $"{v}.{group.Text}")
        {
            context.Report(name, $"the name must be the version and the group: {v}.{group.Text}", version);
        }
    }

    private static void Local(Node spec, RuleContext context)
    {
        if (spec["caBundle"] is { IsZero: false, IsUnknown: false } bundle)
        {
            context.ReportKey(bundle, "an API that the API server serves itself has no caBundle: take it out, or add service");
        }

        if (spec["insecureSkipTLSVerify"] is { Boolean: true } skip)
        {
            context.Report(skip, "an API that the API server serves itself is not called: take it out, or add service");
        }
    }

    private static void Remote(Node spec, RuleContext context)
    {
        foreach (var field in ServiceFields)
        {
            if (spec["service"] is { IsMap: true } service && service[field].IsZero)
            {
                context.ReportMissing(service, field, $"a service is found by its {field}: add {field}");
            }
        }

        if (spec["insecureSkipTLSVerify"] is { Boolean: true } skip && spec["caBundle"] is { IsZero: false, IsUnknown: false } bundle)
        {
            context.Report(skip, "a server is checked against caBundle, or not at all: take one out", bundle);
        }
    }

    private static readonly string[] ServiceFields = ["name", "namespace"];
}
