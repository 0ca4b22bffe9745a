namespace GitOpsDsl.Cli.Commands;

/// <summary>The hosts of a preview, made from those of the environment that it is made of.</summary>
/// <param name="name">The preview's name.</param>
/// <param name="pattern">With <c>{name}</c>, <c>{host}</c> and <c>{label}</c>, the host's first label.</param>
internal sealed class PreviewHosts(string name, string pattern)
{
    /// <summary>Below the host, which is surely the author's; one label longer would leave an author's domain for that of a stranger.</summary>
    public const string Default = "{name}.{host}";

    /// <exception cref="UsageException">Two hosts would become one.</exception>
    /// <exception cref="InvalidValueException">One would be no host.</exception>
    public IReadOnlyList<(string Host, string Own)> Of(IReadOnlyList<string> hosts)
    {
        var own = hosts.Select(host => (Host: host, Own: Of(host))).ToList();
        var same = own.GroupBy(static one => one.Own, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        return same is null ? own
            : throw new UsageException($"--host {pattern} makes one host of {string.Join(" and ", same.Select(static one => one.Host))}: say {{host}} or {{label}} in it");
    }

    private string Of(string host)
    {
        const string AnyLabel = "*.";
        var isWildcard = host.StartsWith(AnyLabel, StringComparison.Ordinal);
        var bare = isWildcard ? host[AnyLabel.Length..] : host;
        var own = pattern.Replace("{name}", name, StringComparison.Ordinal)
            .Replace("{host}", bare, StringComparison.Ordinal)
            .Replace("{label}", bare.Split('.')[0], StringComparison.Ordinal);
        return DnsName.Parse((isWildcard ? AnyLabel : "") + own).ToString();
    }
}
