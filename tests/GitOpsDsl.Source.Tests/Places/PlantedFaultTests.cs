namespace GitOpsDsl.Source.Tests.Places;

/// <summary>One fault at a time in a copy of our own environments: the finding stands where the wrong value is written, to the column.</summary>
public class PlantedFaultTests
{
    public static TheoryData<string> Ways => [.. All.Select(static fault => fault.Way)];

    private static IEnumerable<Fault> All => PlantedFaults.All.Concat(ComputedFaults.All);

    [Fact]
    public void There_are_thirty_ways_or_more() => Assert.True(PlantedFaults.All.Select(static fault => fault.Way).Distinct().Count() >= 30);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_finding_stands_where_the_wrong_value_is_written_and_the_ide_says_nothing_else(string way)
    {
        var fault = All.Single(one => one.Way == way);
        using var project = PlantedProject.With(fault);

        var compilation = project.Render();

        var found = compilation.Findings.Where(finding => finding.Id == fault.Rule).ToList();
        Assert.True(found.Count > 0, $"no {fault.Rule}, but: {string.Join('\n', compilation.Findings.Select(static one => $"{one.File}:{one.Line} {one.Id} {one.Message}"))}");
        Assert.All(found, finding => Assert.Equal(
            $"{project.Marked} {fault.Property}", $"{finding.File}:{finding.Line}:{finding.Column} {finding.Property}"));
        Assert.Empty(project.InTheIde().Except(compilation.Findings.Select(static finding => $"{finding.Id} {finding.File}:{finding.Line}")));
    }
}
