namespace GitOpsDsl.Analyzers.Tests;

/// <summary>A property of a workload is held against the rules about the field that it becomes.</summary>
public class LoweredPropertiesTests
{
    [Theory]
    [InlineData("""WebService Web => new() { Image = {|GD4301:"registry.example.com/Shop:1.0"|} };""")]
    [InlineData("""WebService Web => new() { Image = {|GD3101:"nginx"|} };""")]
    [InlineData("""WebService Web => new() { Image = {|GD3101:"nginx:latest"|} };""")]
    [InlineData("""ScheduledTask Report => new() { Image = "report:1.0.0", Schedule = {|GD1320:"61 * * * *"|} };""")]
    [InlineData("""ScheduledTask Report => new() { Image = "report:1.0.0", Schedule = "@daily", TimeZone = {|GD1321:"Europe/Zürich"|} };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Port = {|GD1009:70000|} };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Cpu = {|GD1006:"a lot"|} };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Memory = {|GD1126:"2Gi"|}, MemoryLimit = "1Gi" };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Host = {|GD1410:"not a host"|} };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Labels = new() { ["team"] = {|GD1033:"the shop"|} } };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Secrets = new() { [{|GD1020:"A=B"|}] = new("db", "password") } };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Config = new() { [{|GD1601:"not a key"|}] = "x" } };""")]
    [InlineData("""WebService Web => new() { Image = "web:1.0.0", Readiness = HealthCheck.Tcp({|GD1009:70000|}) };""")]
    public async Task The_value_of_the_property_is_underlined(string member)
    {
        var source = MarkedSource.Members("static " + member);
        var found = await AnalyzerRun.Diagnostics(new RulesAnalyzer(), source.Tree);
        Assert.Equal(source.Expected, found.Where(static diagnostic => diagnostic.Descriptor.IsEnabledByDefault).Select(MarkedSource.Describe));
    }

    [Fact]
    public async Task What_a_copy_sets_is_underlined_and_what_it_keeps_is_not_said_again()
    {
        var source = MarkedSource.Members(
            """
            static WebService Web => new() { Image = {|GD3101:"nginx"|} };
            static WebService Copy => Web with { Port = {|GD1009:70000|} };
            """);
        var found = await AnalyzerRun.Diagnostics(new RulesAnalyzer(), source.Tree);
        Assert.Equal(
            source.Expected.Order(StringComparer.Ordinal),
            found.Where(static diagnostic => diagnostic.Descriptor.IsEnabledByDefault).Select(MarkedSource.Describe).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""static WebService Web => new() { Image = "web:1.0.0", Replicas = 3, Port = 8080, Host = "shop.example.com", Cpu = "0.5", ImagePullSecrets = ["registry"] };""")]
    [InlineData("""static WebService Web(ImageReference image) => new() { Image = image, Mounts = new() { ["/data"] = Mount.Claim("1Gi") }, WritablePaths = ["/tmp", "/run"] };""")]
    public async Task What_is_right_or_unknown_is_not(string member)
    {
        var found = await AnalyzerRun.Diagnostics(new RulesAnalyzer(), MarkedSource.Members(member).Tree);
        Assert.DoesNotContain(found, static diagnostic => diagnostic.Descriptor.IsEnabledByDefault);
    }
}
