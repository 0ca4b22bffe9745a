namespace GitOpsDsl.Cli.Tests.Commands;

/// <summary>Whatever is wrong with an environment: one clear message with the place in C#, and nothing is written.</summary>
public class BrokenInputTests
{
    private static readonly Origin Declared = new("/_/Shop.cs", 5);

    [Fact]
    public void An_environment_that_throws_is_named_with_the_line_that_threw()
        => Refused(CommandRun.Catalogue(static () => throw new InvalidOperationException("no such region")), "no such region", "BrokenInputTests.cs");

    [Fact]
    public void A_literal_that_is_no_value_is_named_with_its_line()
        => Refused(
            CommandRun.Catalogue(static () => new Loose { Namespace = "shop", Service = new() { Image = "Registry/UPPER:1" } }),
            "is not an image reference",
            "BrokenInputTests.cs");

    [Fact]
    public void Two_objects_of_one_name_are_named_with_both_places()
        => Refused(
            Parts(new ConfigMap { Metadata = new() { Name = "web" } }, new ConfigMap { Metadata = new() { Name = "web" } }),
            "ConfigMap shop/web is made twice",
            "BrokenInputTests.cs");

    [Fact]
    public void A_name_can_not_leave_the_tree()
        => Refused(Parts(new ConfigMap { Metadata = new() { Name = "../../etc/passwd" } }), "has a '/'", "BrokenInputTests.cs");

    [Fact]
    public void An_object_without_a_name_is_refused() => Refused(Parts(new ConfigMap { Metadata = new() }), "is empty", "BrokenInputTests.cs");

    [Fact]
    public void Components_that_are_made_of_one_another_are_refused()
        => Refused(
            CommandRun.Catalogue(
                static () => new Circular { Namespace = "shop" },
                static (environment, parts) => parts.Add("web", ((Circular)environment).Web, Declared)),
            "in a circle",
            "BrokenInputTests.cs");

    [Fact]
    public void Environments_that_are_made_of_one_another_are_refused()
        => Refused(CommandRun.Catalogue(static () => Deeper(1)), "environments are computed from one another in a circle", "Environments.cs:7");

    [Fact]
    public void Two_environments_of_one_name_are_named_with_both_places()
        => Refused(
            [.. CommandRun.Catalogue(static () => new Loose { Namespace = "a" }), .. CommandRun.Catalogue(static () => new Loose { Namespace = "b" })],
            "two environments have the id shop/test",
            "Environments.cs:7");

    [Fact]
    public void A_component_whose_name_is_no_dns_label_is_refused()
        => Refused(
            CommandRun.Catalogue(
                static () => new Loose { Namespace = "shop" },
                static (_, parts) => parts.Add("web_api", new Worker { Image = "web:1.0.0" }, Declared)),
            "is not a DNS label",
            "BrokenInputTests.cs");

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
        => Refused(Parts(new ConfigMap { Metadata = new() { Name = "web" }, Data = new() { ["a"] = "\ud800" } }), "surrogate", "BrokenInputTests.cs");

    private static IReadOnlyList<EnvironmentEntry> Parts(params KubernetesObject[] objects) => CommandRun.Catalogue(
        static () => new Loose { Namespace = "shop" },
        (_, parts) => parts.Add("web", objects, Declared));

    private static void Refused(IReadOnlyList<EnvironmentEntry> catalogue, string message, string place)
    {
        using var run = new CommandRun(catalogue);

        var result = run.Run("render").Expect(1);

        var finding = Assert.Single(result.Output.Split('\n'), static line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.Contains(message, finding, StringComparison.Ordinal);
        Assert.Contains(place, finding, StringComparison.Ordinal);
        Assert.Empty(run.Tree());
    }

    /// <summary>A circle that the compiler does not see (GD9002): a function may end.</summary>
    private static Loose Deeper(int depth) => new() { Namespace = Deeper(depth + 1).Namespace };

    private sealed record Loose : GitOpsEnvironment
    {
        public Worker? Service { get; init; }
    }

    private sealed record Circular : GitOpsEnvironment
    {
        public WebService Web => new() { Image = "web:1.0.0", Config = new() { ["API"] = Api.ServiceHost } };

        public WebService Api => new() { Image = "api:1.0.0", Config = new() { ["WEB"] = Web.ServiceHost } };
    }
}
