namespace GitOpsDsl.Cli.Tests.Commands.Diff;

/// <summary>A system before and after a day's work on it: a release, a new host, other configuration, a smaller database, a renamed worker.</summary>
internal sealed record Orders : GitOpsEnvironment
{
    public static readonly Orders Before = new()
    {
        Namespace = "orders-prod",
        Api = new()
        {
            Image = "registry.example.com/orders/api:2.0.1",
            Replicas = 2,
            Host = "orders.example.com",
            Config = new() { ["CURRENCY"] = "EUR", ["GREETING"] = "Hello" },
            Files = new() { ["/etc/orders/rules.ini"] = "[limits]\nper-day = 10\nper-week = 50\nper-month = 100\n\n[mail]\nfrom = orders@example.com\n" },
        },
        Db = new() { Image = "postgres:17.2", Port = 5432, UserId = 999, Mounts = new() { ["/var/lib/postgresql/data"] = Mount.Claim("10Gi") } },
        Mailer = new() { Name = "mailer", Image = "registry.example.com/orders/mailer:1.0.0" },
        Credentials = new()
        {
            Metadata = new()
            {
                Name = "db",
                Namespace = "orders-prod",
                Annotations = new() { ["gitops.dsl/excuse.GD3303"] = "what a diff shows of a Secret is tested" },
            },
            Data = new() { ["password"] = Base64.FromText("old password") },
        },
    };

    public static readonly Orders After = Before with
    {
        Api = Before.Api with
        {
            Image = "registry.example.com/orders/api:2.1.0",
            Replicas = 3,
            Host = "shop.example.com",
            Config = new() { ["CURRENCY"] = "CHF", ["GREETING"] = "Hello" },
            Files = new() { ["/etc/orders/rules.ini"] = "[limits]\nper-day = 20\nper-week = 50\nper-month = 100\n\n[mail]\nfrom = orders@example.com\n" },
        },
        Db = Before.Db with { Mounts = ValueMap<Mount>.Empty },
        Mailer = Before.Mailer with { Name = "postman" },
        Credentials = Before.Credentials with { Data = new() { ["password"] = Base64.FromText("new password") } },
    };

    public required WebService Api { get; init; }

    public required StatefulService Db { get; init; }

    public required Worker Mailer { get; init; }

    public required Secret Credentials { get; init; }

    /// <summary>As the generator would list it.</summary>
    public static IReadOnlyList<EnvironmentEntry> Catalogue(Orders orders, string name = "prod") => CommandRun.Catalogue(
        () => orders,
        static (environment, parts) =>
        {
            var (system, declared) = ((Orders)environment, new Origin("/_/Orders.cs", 1));
            parts.Add("api", system.Api, declared);
            parts.Add("db", system.Db, declared);
            parts.Add("mailer", system.Mailer, declared);
            parts.Add("credentials", system.Credentials, declared);
        },
        name);
}
