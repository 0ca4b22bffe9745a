using GitOpsDsl.Compiler.Places;

namespace GitOpsDsl.Source.Tests.Places;

/// <summary>The C# of the lines of a cloud program, as <c>gitops blame</c> shows it.</summary>
public class ProgramBlameTests
{
    [Theory]
    [InlineData("resources.backend-errors.type", "new MetricAlarm")]
    [InlineData("resources.backend-errors.properties.period", "300")]
    [InlineData("resources.backend-errors.properties.dimensions.FunctionName", "Function.FunctionName")]
    [InlineData("resources.frontend-settings.properties.key", "\"settings.json\"")]
    public void A_resource_of_the_authors_own_is_known_to_the_property(string path, string written)
    {
        Assert.StartsWith(written, WrittenAt("awesome/int.pulumi", "Pulumi.yaml", path), StringComparison.Ordinal);
        Assert.StartsWith(written, WrittenAt("awesome/int", "pulumi/program-awesome.yaml", "program." + path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resources.backend-database-instance.properties.storageEncrypted", "new Postgres")]
    [InlineData("resources.frontend-site-bucket.type", "new StaticSite")]
    public void A_resource_of_a_component_of_ours_is_known_by_the_component(string path, string written)
        => Assert.StartsWith(written, WrittenAt("awesome/int.pulumi", "Pulumi.yaml", path), StringComparison.Ordinal);

    [Theory]
    [InlineData("resources.backend-database-access-from-network.properties.cidrIpv4", "\"10.30.0.0/16\"")]
    [InlineData("resources.backend-function-function.properties.runtime", "\"nodejs22.x\"")]
    [InlineData("resources.backend-database-subnets.properties.subnetIds", "Network.PrivateSubnetIds")]
    [InlineData("resources.frontend-site-distribution.properties.aliases", "\"page.int.awesome.example.com\"")]
    public void What_a_component_of_ours_was_given_is_known_to_the_value(string path, string written)
        => Assert.StartsWith(written, WrittenAt("awesome/int.pulumi", "Pulumi.yaml", path), StringComparison.Ordinal);

    [Theory]
    [InlineData("resources.backend-database-instance.properties.allocatedStorage", "new Postgres", "Postgres.Storage")]
    [InlineData("resources.backend-database-instance.properties.backupRetentionPeriod", "new Postgres", "Postgres.BackupDays")]
    [InlineData("resources.backend-database-instance.properties.multiAz", "new Postgres", "Postgres.MultiZone")]
    [InlineData("resources.frontend-site-distribution.properties.defaultRootObject", "new StaticSite", "StaticSite.IndexPage")]
    public void What_nobody_set_of_a_component_of_ours_is_known_by_the_property_that_would_change_it(string path, string written, string property)
    {
        Assert.StartsWith(written, WrittenAt("awesome/int.pulumi", "Pulumi.yaml", path, out var line), StringComparison.Ordinal);
        Assert.Equal(property, line.Property);
    }

    [Theory]
    [InlineData("Pulumi.yaml", "backend.url", "\"s3://awesome-pulumi-state\"")]
    [InlineData("Pulumi.int.yaml", "config.aws:region", "\"eu-central-1\"")]
    [InlineData("Pulumi.int.yaml", "secretsprovider", "\"awskms:///alias/awesome-pulumi\"")]
    [InlineData("Pulumi.yaml", "runtime", "new PulumiOperator")]
    [InlineData("Pulumi.yaml", "config.mail-token.secret", "new PulumiOperator")]
    [InlineData("Pulumi.yaml", "variables.zone.fn::invoke.arguments.name", "\"awesome.example.com\"")]
    public void The_rest_of_a_program_is_known_by_the_environments_target_and_by_calls(string file, string path, string written)
        => Assert.StartsWith(written, WrittenAt("awesome/int.pulumi", file, path), StringComparison.Ordinal);

    /// <summary>The C# from the place on that wrote the line which begins a field.</summary>
    private static string WrittenAt(string folder, string file, string path) => WrittenAt(folder, file, path, out _);

    private static string WrittenAt(string folder, string file, string path, out BlamedLine blamed)
    {
        using var project = new PlantedProject();
        var compilation = project.Render();
        var program = compilation.Cloud.Single(static half => half.Graph.Id == "awesome/int").Program();
        var rendered = compilation.Tree.Environments.Single(one => one.Id == folder).Files.Single(one => one.Path == file);

        var lines = RenderedBlame.Of(program.Graph, program, rendered, new SourcePlaces(project.Options));

        var line = lines.FirstOrDefault(line => line.Path == path);
        Assert.True(line?.Found is not null, $"no place of {path}, but of: {string.Join('\n', lines.Where(static one => one.Found is not null).Select(static one => one.Path))}");
        blamed = line;
        return project.TextAt(line.Found.Place.File, line.Found.Place.Line, line.Found.Place.Column);
    }
}
