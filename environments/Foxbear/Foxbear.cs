using GitOpsDsl.Aws;
using GitOpsDsl.Aws.Ec2;

namespace Environments.Foxbear;

/// <summary>A website of one page, which shows a fox or a bear: in a cluster, and on machines of its own behind a load balancer.</summary>
public record Foxbear : GitOpsEnvironment
{
    public required Animal Animal { get; init; }

    public required DnsName Host { get; init; }

    /// <summary>How many machines there are; three at most.</summary>
    public int Machines { get; init; } = 1;

    public Network Network => new() { Zones = ["eu-central-1a", "eu-central-1b"] };

    public LoadBalancedGroup Fleet => new()
    {
        VpcId = Network.VpcId,
        BalancerSubnetIds = Network.PublicSubnetIds,
        SubnetIds = Network.PublicSubnetIds,
        ImageId = AmazonLinux.Id,
        UserData = StartPage(Animal),
        Desired = Machines,
        Maximum = 3,
    };

    public WebService Website => new()
    {
        Image = "httpd:2.4.62",
        Port = 8080,
        Replicas = Replicas.Auto(min: 2, max: 3),
        Host = Host,
        // As shipped httpd listens on 80 and keeps its pid where nobody may write.
        Args = ["httpd-foreground", "-c", "Listen 8080", "-c", "PidFile /tmp/httpd.pid"],
        Files = new() { ["/usr/local/apache2/htdocs/index.html"] = Page(Animal) },
    };

    private static GetAmi AmazonLinux => new()
    {
        MostRecent = true,
        Owners = ["amazon"],
        Filters = [new() { Name = "name", Values = ["al2023-ami-2023.*-x86_64"] }],
    };

    private static string StartPage(Animal animal) =>
        $"""
        #!/bin/bash
        mkdir -p /srv/page && cd /srv/page
        cat > index.html <<'PAGE'
        {Page(animal)}PAGE
        exec python3 -m http.server 80

        """;

    private static string Page(Animal animal) =>
        $"""
        <!doctype html>
        <html lang="en">
          <head><title>{animal}</title></head>
          <body><h1>This is a {(animal == Animal.Fox ? "fox" : "bear")}.</h1></body>
        </html>

        """;
}
