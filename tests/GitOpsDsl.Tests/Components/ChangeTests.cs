namespace GitOpsDsl.Tests.Components;

public class ChangeTests
{
    [Fact]
    public void A_change_reaches_the_object_of_its_kind()
    {
        var objects = Lowered.Objects(new WebService
        {
            Image = "web:1.0.0",
            Changes = [Change.To<Deployment>(static d => d.WithSpec(static spec => spec with { RevisionHistoryLimit = 2 }))],
        });

        Assert.Equal(2, objects.Only<Deployment>().Spec!.RevisionHistoryLimit);
    }

    [Fact]
    public void A_change_can_be_deep_in_one_line()
    {
        var objects = Lowered.Objects(new WebService
        {
            Image = "web:1.0.0",
            Changes =
            [
                Change.To<Deployment>(static d => d.WithSpec(static spec => spec.WithTemplate(static t => t.WithSpec(
                    static pod => pod.WithContainers("web", static c => c with { Stdin = true }))))),
            ],
        });

        Assert.True(objects.Only<Deployment>().Spec!.Template.Spec!.Containers[0].Stdin);
    }

    [Fact]
    public void A_change_to_a_kind_that_the_component_does_not_become_is_refused_where_it_is_written()
    {
        var exception = Assert.Throws<AuthoringException>(static () => Lowered.Objects(
            new WebService { Image = "web:1.0.0", Changes = [Change.To<StatefulSet>(static s => s)] }));

        Assert.Contains("StatefulSet", exception.Message, StringComparison.Ordinal);
        Assert.EndsWith("ChangeTests.cs", exception.Origin.File, StringComparison.Ordinal);
    }
}
