namespace GitOpsDsl.Analyzers.Tests;

/// <summary>What the rules see of an expression. A container's port name is the example: a rule holds against it wherever the container is.</summary>
public class RulesAnalyzerTests
{
    [Fact]
    public Task A_constant_is_underlined() => Finds(
        """
        static ContainerPort Port => new() { Port = 80, Name = {|GD1021:"web_server"|} };
        """);

    [Theory]
    [InlineData("""const string Bad = {|GD1021:"web_server"|};""")]
    [InlineData("""const string Worse = {|GD1021:"web_server"|}, Bad = Worse;""")]
    [InlineData("""static readonly string Bad = {|GD1021:"web_server"|};""")]
    [InlineData("""static string Bad => {|GD1021:"web_" + "server"|};""")]
    [InlineData("""static string Bad { get; } = {|GD1021:"web_server"|};""")]
    [InlineData("""static string Bad { get { return {|GD1021:"web_server"|}; } }""")]
    public Task A_text_with_a_name_is_wrong_where_it_is_written(string member) => Finds($$"""
        {{member}}
        static ContainerPort Port => new() { Port = 80, Name = Bad };
        """);

    [Fact]
    public Task An_interpolation_of_constants_is_known() => Finds(
        """
        const string Role = "web";
        static ContainerPort Port => new() { Port = 80, Name = {|GD1021:$"{Role}_{1}"|} };
        """);

    [Fact]
    public Task An_interpolation_of_what_is_not_known_is_not() => Finds(
        """
        static ContainerPort Port(string role) => new() { Port = 80, Name = $"{role}_server" };
        """);

    [Fact]
    public Task A_value_in_a_list_in_an_object_is_found_once() => Finds(
        """
        static Container Web => new() { Name = "web", Image = "nginx:1.29.3", Ports = [new() { Port = 80, Name = {|GD1021:"web_server"|} }] };
        """);

    [Fact]
    public Task A_spread_is_followed() => Finds(
        """
        static readonly string[] Names = ["OK", "NOT OK"];
        static Container Web => new() { Name = "web", Image = "nginx:1.29.3", Ports = [..More, new() { Port = 80, Name = {|GD1021:"web_server"|} }] };
        static ValueList<ContainerPort> More => [new() { Port = 81, Name = "good" }];
        """);

    [Fact]
    public Task The_argument_of_a_function_is_underlined_where_it_is_given() => Finds(
        """
        static Container Web => Make({|GD1021:"web_server"|});
        static Container Make(string port) => new() { Name = "web", Image = "nginx:1.29.3", Ports = [new() { Port = 80, Name = port }] };
        static PodSpec Pod => new() { Containers = [Make({|GD1021:"web_server"|})] };
        """);

    [Fact]
    public Task The_default_of_a_parameter_is_wrong_where_it_is_written() => Finds(
        """
        static Container Web => Make();
        static Container Make(string port = {|GD1021:"web_server"|}) => new() { Name = "web", Image = "nginx:1.29.3", Ports = [new() { Port = 80, Name = port }] };
        """);

    [Fact]
    public Task What_is_excused_is_not_shown() => Finds(
        """
        static Pod Bare => new() { Metadata = new() { Name = "web" }, Spec = new() { Containers = [new() { Name = "web", Image = "web:1.0.0", Ports = [new() { Port = 80, Name = {|GD1021:"web_server"|} }] }] } };
        static Pod Excused => new Pod { Metadata = new() { Name = "web" }, Spec = new() { Containers = [new() { Name = "web", Image = "web:1.0.0", Ports = [new() { Port = 80, Name = "web_server" }] }] } }.Excuse("GD1021", "the other end wants it");
        static WebService Web => new() { Image = "web:1.0.0", Port = 70000, Excuses = [new("GD1009", "it is never listened to")] };
        """);

    [Fact]
    public Task Custom_resources_that_we_have_records_of_are_checked_too() => Finds(
        """
        static GitOpsDsl.Kubernetes.Flux.Kustomization Apps => new()
        {
            Metadata = new() { Name = {|GD1031:"The Apps"|} },
            Spec = new() { Interval = {|GD1009:"soon"|}, Prune = true, SourceRef = new() { Kind = GitOpsDsl.Kubernetes.Flux.KustomizationSourceRefKind.GitRepository, Name = "environments" } },
        };
        """);

    [Fact]
    public Task What_with_sets_is_seen_on_what_it_copies() => Finds(
        """
        static ContainerPort Base => new() { Port = 80, Name = "good" };
        static ContainerPort Port => Base with { Name = {|GD1021:"web_server"|} };
        static Deployment Changed(Deployment d) => d.WithSpec(s => s with { Replicas = {|GD1009:-1|} });
        """);

    [Fact]
    public Task The_key_of_a_map_is_underlined() => Finds(
        """
        static ConfigMap Settings => new() { Metadata = new() { Name = "web", Labels = new() { [{|GD1033:"not a key"|}] = "x", ["good"] = {|GD1033:"not a value"|} } } };
        """);

    private static async Task Finds(string members)
    {
        var source = MarkedSource.Members(members);
        var found = await AnalyzerRun.Diagnostics(new RulesAnalyzer(), source.Tree);
        // What is good practice is not what these are about.
        var refused = found.Where(static diagnostic => diagnostic.Descriptor.Category == "api");
        Assert.Equal(source.Expected, refused.Select(MarkedSource.Describe).Order(StringComparer.Ordinal));
    }
}
