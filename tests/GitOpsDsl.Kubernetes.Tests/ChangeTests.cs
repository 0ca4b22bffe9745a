namespace GitOpsDsl.Kubernetes;

/// <summary>The generated <c>With…</c> functions.</summary>
public sealed class ChangeTests
{
    [Fact]
    public void A_deep_change_is_one_line_and_leaves_the_rest_as_it_was()
    {
        var before = DeploymentTests.Web;
        var after = before.WithSpec(spec => spec.WithTemplate(template => template.WithSpec(
            pod => pod.WithContainers("web", web => web with { Image = "example.com/web:2" }))));

        Assert.Equal("example.com/web:2", after.Spec!.Template.Spec!.Containers[0].Image);
        Assert.Equal(before, after.WithSpec(spec => spec with { Template = before.Spec!.Template }));
    }

    [Fact]
    public void What_is_not_there_is_made_where_nothing_is_required()
    {
        var pod = new PodSpec { Containers = [] };
        var changed = pod.WithSecurityContext(context => context with { RunAsNonRoot = true });

        Assert.Equal(new PodSecurityContext { RunAsNonRoot = true }, changed.SecurityContext);
        Assert.Equal(pod.Origin, changed.SecurityContext!.Origin);
    }

    [Fact]
    public void What_is_not_there_and_has_required_members_is_an_error_that_names_it()
    {
        var claim = new Volume { Name = "data" };
        var error = Assert.Throws<InvalidOperationException>(() => claim.WithPersistentVolumeClaim(static source => source));

        Assert.Equal($"Volume.PersistentVolumeClaim ({claim.Origin}) is null, so it can't be changed; set it first", error.Message);
    }

    [Fact]
    public void An_element_that_is_not_in_the_list_is_an_error_that_names_those_that_are()
    {
        var pod = DeploymentTests.Web.Spec!.Template.Spec!;
        var error = Assert.Throws<InvalidOperationException>(() => pod.WithContainers("wep", static container => container));
        var empty = Assert.Throws<InvalidOperationException>(() => pod.WithInitContainers("web", static container => container));

        Assert.Equal($"PodSpec.Containers ({pod.Origin}) has no \"wep\" to change; there are: web", error.Message);
        Assert.Equal($"PodSpec.InitContainers ({pod.Origin}) has no \"web\" to change; it is empty", empty.Message);
    }

    [Fact]
    public void Only_the_element_of_that_name_is_changed()
    {
        var container = new Container
        {
            Name = "web",
            Image = "web:1.0.0",
            Env = [new() { Name = "A", Value = "1" }, new() { Name = "B", Value = "2" }, new() { Name = "C", Value = "3" }],
        };

        var changed = container.WithEnv("B", static variable => variable with { Value = "9" });

        Assert.Equal(["1", "9", "3"], changed.Env!.Select(static variable => variable.Value));
    }

    [Fact]
    public void Ports_are_found_by_name_although_their_keys_are_others()
    {
        var service = new ServiceSpec { Ports = [new() { Name = "http", Port = 80 }, new() { Name = "admin", Port = 81 }] };

        var changed = service.WithPorts("admin", static port => port with { Port = 8081 });

        Assert.Equal([80, 8081], changed.Ports!.Select(static port => port.Port));
    }
}
