namespace GitOpsDsl.Tests.Workloads;

public class WorkloadTests
{
    private const string Image = "registry.example.com/shop/web:1.4.0";

    [Fact]
    public void A_change_of_configuration_rolls_the_pods_and_nothing_else_does()
    {
        var before = PodAnnotations(new WebService { Image = Image, Config = new() { ["A"] = "1" } });
        var changed = PodAnnotations(new WebService { Image = Image, Config = new() { ["A"] = "2" } });
        var scaled = PodAnnotations(new WebService { Image = Image, Config = new() { ["A"] = "1" }, Replicas = 5 });

        Assert.NotEqual(before, changed);
        Assert.Equal(before, scaled);
    }

    [Fact]
    public void A_change_of_a_file_rolls_the_pods()
        => Assert.NotEqual(
            PodAnnotations(new WebService { Image = Image, Files = new() { ["/etc/a"] = "1" } }),
            PodAnnotations(new WebService { Image = Image, Files = new() { ["/etc/a"] = "2" } }));

    [Fact]
    public void An_autoscaled_deployment_leaves_its_replicas_to_the_autoscaler()
    {
        var objects = Lowered.Objects(new WebService { Image = Image, Replicas = Replicas.Auto(2, 5) });

        Assert.Null(objects.Only<Deployment>().Spec!.Replicas);
        Assert.Equal(5, objects.Only<HorizontalPodAutoscaler>().Spec!.MaxReplicas);
    }

    [Fact]
    public void A_single_replica_has_no_disruption_budget_for_it_would_keep_its_node_from_being_drained()
        => Assert.DoesNotContain(Lowered.Objects(new WebService { Image = Image, Replicas = 1 }), static item => item is PodDisruptionBudget);

    [Fact]
    public void A_deployment_with_a_volume_of_one_writer_stops_before_it_starts_anew()
        => Assert.Equal(
            DeploymentStrategyType.Recreate,
            Lowered.Objects(new WebService { Image = Image, Mounts = new() { ["/data"] = Mount.Claim("1Gi") } }).Only<Deployment>().Spec!.Strategy!.Type);

    [Fact]
    public void A_changed_task_is_another_job()
    {
        var first = Lowered.Objects(new OneOffTask { Image = Image }).Only<Job>().Metadata.Name;
        var same = Lowered.Objects(new OneOffTask { Image = Image }).Only<Job>().Metadata.Name;
        var second = Lowered.Objects(new OneOffTask { Image = "registry.example.com/shop/web:1.4.1" }).Only<Job>().Metadata.Name;

        Assert.Equal(first, same);
        Assert.NotEqual(first, second);
        Assert.StartsWith("web-", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workload_without_rights_gets_no_token_and_no_role()
    {
        var objects = Lowered.Objects(new Worker { Image = Image });

        Assert.False(objects.Only<ServiceAccount>().AutomountServiceAccountToken);
        Assert.DoesNotContain(objects, static item => item is Role or RoleBinding);
    }

    [Fact]
    public void The_image_s_own_user_is_kept_when_the_author_asks_for_it()
    {
        var context = Lowered.Objects(new Worker { Image = Image, UserId = null }).Only<Deployment>().Spec!.Template.Spec!.SecurityContext!;

        Assert.True(context.RunAsNonRoot);
        Assert.Null(context.RunAsUser);
    }

    private static ValueMap<string>? PodAnnotations(Workload workload)
        => Lowered.Objects(workload).Only<Deployment>().Spec!.Template.Metadata!.Annotations;
}
