using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>A preview is small, whatever its components say.</summary>
public sealed class PreviewSizesTests
{
    [Fact]
    public void A_preview_runs_one_pod_of_each_and_needs_no_autoscaler()
    {
        var objects = PreviewShop.Preview(PreviewShop.Compile(Parts)).ToList();

        Assert.Equal(1, Assert.Single(objects.OfType<Deployment>()).Spec!.Replicas);
        Assert.Equal(1, Assert.Single(objects.OfType<StatefulSet>()).Spec!.Replicas);
        Assert.DoesNotContain(objects, static one => one is HorizontalPodAutoscaler or PodDisruptionBudget);
    }

    [Fact]
    public void Storage_is_cut_and_never_grows()
    {
        Assert.Equal("1Gi", Storage(static settings => settings));
        Assert.Equal("5Gi", Storage(static settings => settings with { Storage = "5Gi" }));
        Assert.Equal("10Gi", Storage(static settings => settings with { Storage = "50Gi" }));
    }

    [Fact]
    public void A_component_that_is_asked_for_keeps_its_size()
    {
        var objects = PreviewShop.Preview(PreviewShop.Compile(Parts, static one => one with { Preview = PreviewShop.Settings with { FullSize = ["web"] } })).ToList();

        Assert.Equal(2, Assert.Single(objects.OfType<HorizontalPodAutoscaler>()).Spec!.MinReplicas);
        Assert.Equal(1, Assert.Single(objects.OfType<StatefulSet>()).Spec!.Replicas);
    }

    [Fact]
    public void The_environment_that_it_is_made_of_stays_as_it_is()
        => Assert.Equal(
            3, PreviewShop.Compile(Parts).Environments.Single(static one => one.Id == "shop/int").Objects.Select(static item => item.Resource).OfType<StatefulSet>().Single().Spec!.Replicas);

    private static string Storage(Func<Preview, Preview> change)
    {
        var objects = PreviewShop.Preview(PreviewShop.Compile(Parts, one => one with { Preview = change(PreviewShop.Settings) }));
        return objects.OfType<StatefulSet>().Single().Spec!.VolumeClaimTemplates![0].Spec!.Resources!.Requests!["storage"].ToString();
    }

    private static void Parts(GitOpsEnvironment environment, EnvironmentParts parts)
    {
        parts.Add("web", new WebService { Image = "reg/web:1", Replicas = Replicas.Auto(min: 2, max: 4) }, default(Origin));
        parts.Add("db", new StatefulService { Image = "reg/db:1", Port = 5432, Replicas = 3, Mounts = new() { ["/data"] = Mount.Claim("10Gi") } }, default(Origin));
    }
}
