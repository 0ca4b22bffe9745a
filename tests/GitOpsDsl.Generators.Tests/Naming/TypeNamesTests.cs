using GitOpsDsl.Facts;

namespace GitOpsDsl.Generators.Naming;

public sealed class TypeNamesTests
{
    [Fact]
    public void A_kind_that_can_be_created_keeps_the_name() =>
        Assert.Equal(
            ["a.core.v1.Claim → Core.Claim", "a.resource.v1.Claim → Claim"],
            Names("kind resource/v1 Claim claims cluster a.resource.v1.Claim", "type a.core.v1.Claim", "type a.resource.v1.Claim"));

    [Fact]
    public void Of_one_group_the_latest_stable_version_keeps_the_name() =>
        Assert.Equal(
            [
                "a.scaling.v1.Scaler → ScalingV1.Scaler",
                "a.scaling.v10.Scaler → Scaler",
                "a.scaling.v11beta1.Scaler → ScalingV11beta1.Scaler",
                "a.scaling.v2.Scaler → ScalingV2.Scaler",
            ],
            Names("type a.scaling.v1.Scaler", "type a.scaling.v10.Scaler", "type a.scaling.v11beta1.Scaler", "type a.scaling.v2.Scaler"));

    [Fact]
    public void The_core_group_keeps_the_name() =>
        Assert.Equal(["a.core.v1.Event → Event", "a.beta.v1.Event → Beta.Event"], Names("type a.core.v1.Event", "type a.beta.v1.Event"));

    [Fact]
    public void The_type_that_is_used_more_keeps_the_name() =>
        Assert.Equal(
            ["a.flow.v1.Subject → Flow.Subject", "a.rbac.v1.Subject → Subject", "a.rbac.v1.Binding → Binding"],
            Names("type a.flow.v1.Subject", "type a.rbac.v1.Subject", "type a.rbac.v1.Binding\n  subjects []#a.rbac.v1.Subject"));

    [Fact]
    public void Metadata_and_what_it_is_made_of_stay_in_one_namespace()
    {
        var facts = Facts(
            "type a.v1.Pod\n  metadata #io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta",
            "type io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta\n  owners []#io.k8s.apimachinery.pkg.apis.meta.v1.Owner",
            "type io.k8s.apimachinery.pkg.apis.meta.v1.Owner");
        var names = new TypeNames(facts, "Old");

        Assert.Equal(
            ["Old.Pod False", "GitOpsDsl.Kubernetes.ObjectMeta True", "GitOpsDsl.Kubernetes.Owner True"],
            facts.Types.Select(type => $"{names.Of(type.Name).FullName} {names.IsElsewhere(type.Name)}"));
    }

    private static IEnumerable<string> Names(params string[] lines)
    {
        var facts = Facts(lines);
        var names = new TypeNames(facts, "N");
        return facts.Types.Select(type => $"{type.Name} → {names.Of(type.Name).FullName["N.".Length..]}");
    }

    private static ApiFacts Facts(params string[] lines)
    {
        var kinds = lines.Count(static line => line.StartsWith("kind", StringComparison.Ordinal));
        return FactsText.Parse($"facts 1\nsource s 1\n{string.Join('\n', lines)}\nend {kinds} {lines.Length - kinds}");
    }
}
