namespace GitOpsDsl.Rules;

/// <summary>A host in the TLS part of an Ingress for which no rule of it has a path.</summary>
internal sealed class TlsHostWithoutRule() : ReferenceRule("GD2115", "TLS host without a rule", Severity.Warning)
{
    public override void Subscribe(RuleSubscriptions on) => on.Type("io.k8s.api.networking.v1.IngressSpec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        var rules = spec["rules"];
        foreach (var tls in spec["tls"].Items)
        {
            foreach (var host in tls["hosts"].Items)
            {
                if (host.IsString && !rules.IsZero && !IsServed(host.Text!, rules))
                {
                    var near = NearestHost(host.Text!, rules);
                    context.Report(
                        host, $"no rule of this Ingress is for the host {host}: its certificate serves nothing; {near}", rules);
                }
            }
        }
    }

    private static bool IsServed(string host, Node rules)
    {
        foreach (var rule in rules.Items)
        {
            // A rule without a host is for all of them.
            if (rule["host"] is not { IsString: true, IsZero: false } other || Covers(host, other.Text!) || Covers(other.Text!, host))
            {
                return true;
            }
        }

        return rules.IsPartial;
    }

    /// <summary>A wildcard stands for exactly one label of a name.</summary>
    private static bool Covers(string pattern, string host) =>
        string.Equals(pattern, host, StringComparison.OrdinalIgnoreCase)
        || (pattern.StartsWith("*.", StringComparison.Ordinal) && host.IndexOf('.') is var dot and > 0
            && string.Equals(pattern.Substring(1), host.Substring(dot), StringComparison.OrdinalIgnoreCase));

    private static string NearestHost(string host, Node rules)
    {
        var hosts = new List<string>();
        foreach (var rule in rules.Items)
        {
            hosts.Add(rule["host"].Text!);
        }

        return NearestName.Of(host, hosts, static host => host) is { } near ? $"did you mean \"{near}\"?" : "add a rule for it, or take it out";
    }
}
