namespace GitOpsDsl.Rules;

/// <summary>A pod's own DNS settings (<c>validatePodDNSConfig</c>).</summary>
internal sealed class InvalidDnsConfig() : ApiRule("GD1101", "DNS settings that can't work")
{
    private const int MostSearchCharacters = 2048;

    public override void Subscribe(RuleSubscriptions on) => on.Type(TypeNames.PodSpec, Check);

    private static void Check(Node pod, RuleContext context)
    {
        var config = pod["dnsConfig"];
        if (pod["dnsPolicy"].Text == "None" && config["nameservers"].IsZero && !config.IsUnknown)
        {
            context.Report(pod["dnsPolicy"], "dnsPolicy None leaves the pod without name servers: add dnsConfig.nameservers, or use ClusterFirst");
        }

        var characters = 0;
        foreach (var search in config["searches"].Items)
        {
            characters += (search.Text?.Length ?? 0) + (characters > 0 ? 1 : 0);
        }

        if (characters > MostSearchCharacters)
        {
            context.Report(config["searches"], $"the search domains have {characters} characters together, and may have {MostSearchCharacters}: take some out");
        }
    }
}
