namespace GitOpsDsl.Tests.Components;

public class ReferenceTests
{
    private static readonly StatefulService Db = new() { Image = "postgres:17.2", Port = 5432 };

    [Fact]
    public void A_reference_becomes_the_name_that_the_target_has_in_the_environment()
        => Assert.Equal("primary", Config(Db.ServiceHost, ("primary", Db)));

    [Fact]
    public void References_stand_in_interpolated_text()
        => Assert.Equal("postgres://primary:5432/shop", Config($"postgres://{Db.Address}/shop", ("primary", Db)));

    [Fact]
    public void A_reference_survives_a_with_on_its_target()
        => Assert.Equal("primary", Config(Db.ServiceHost, ("primary", Db with { Memory = "1Gi" }), ("other", new StatefulService { Image = "postgres:17.2", Port = 1 })));

    [Fact]
    public void A_reference_to_what_the_environment_does_not_run_is_refused()
    {
        var exception = Assert.Throws<AuthoringException>(() => Config(Db.ServiceHost));

        Assert.Contains("refers to a StatefulService that this environment does not run", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("ReferenceTests.cs", exception.Origin.File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_that_could_be_to_several_names_them()
    {
        var copies = Enumerable.Range(0, 2).Select(static _ => new StatefulService { Image = "postgres:17.2", Port = 5432 }).ToArray();

        var exception = Assert.Throws<AuthoringException>(() => Config(Db.ServiceHost, ("a", copies[0]), ("b", copies[1])));

        Assert.Contains("a, b", exception.Message, StringComparison.Ordinal);
    }

    private static string Config(ConfigValue value, params (string Name, Component Component)[] others)
        => Lowered.Objects(new WebService { Image = "web:1.0.0", Config = new() { ["X"] = value } }, null, others).Only<ConfigMap>().Data!["X"];
}
