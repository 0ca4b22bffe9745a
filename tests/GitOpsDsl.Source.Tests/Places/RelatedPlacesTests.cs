namespace GitOpsDsl.Source.Tests.Places;

/// <summary>A finding stands where the value is written; what the value came through stands beside it.</summary>
public class RelatedPlacesTests
{
    [Theory]
    [InlineData("a const", "Image,")]
    [InlineData("a static readonly field", "Images.Web,")]
    [InlineData("a computed component's property of the environment", "BackendImage,")]
    [InlineData("a function's argument", "greeting }")]
    [InlineData("an overridden property", "\"latest\";")]
    [InlineData("an interpolated string", "\"awesome-image\";")]
    [InlineData("a record with parameters", "\"latest\")")]
    public void The_use_and_the_parts_of_a_value_are_named(string way, string related)
    {
        var fault = PlantedFaults.All.Single(one => one.Way == way);
        using var project = PlantedProject.With(fault);

        var finding = project.Render().Findings.First(finding => finding.Id == fault.Rule);

        Assert.Contains(finding.Related, place => project.TextAt(place.File, place.Line, place.Column).StartsWith(related, StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_is_written_where_it_is_used_came_through_nothing()
    {
        var fault = PlantedFaults.All.Single(static one => one.Way == "an initialiser");
        using var project = PlantedProject.With(fault);

        Assert.All(project.Render().Findings.Where(finding => finding.Id == fault.Rule), static finding => Assert.Empty(finding.Related));
    }
}
