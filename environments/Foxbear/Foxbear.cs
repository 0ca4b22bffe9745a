namespace Environments.Foxbear;

/// <summary>A website of one page, which shows a fox or a bear.</summary>
public record Foxbear : GitOpsEnvironment
{
    public required Animal Animal { get; init; }

    public required DnsName Host { get; init; }

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

    private static string Page(Animal animal) =>
        $"""
        <!doctype html>
        <html lang="en">
          <head><title>{animal}</title></head>
          <body><h1>This is a {(animal == Animal.Fox ? "fox" : "bear")}.</h1></body>
        </html>

        """;
}
