using System.Text;
using GitOpsDsl.Compiler.Diff;
using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Compiler.Tests.Diff;

/// <summary>What a value was is told by the fields that hold it today.</summary>
public sealed class EarlierValuesTests
{
    private static readonly string Digest = "sha256:" + new string('a', 64);

    [Fact]
    public void An_image_is_what_the_same_container_ran()
        => Assert.Equal("reg/web:1", Earlier(Tree(("web", "reg/web:1", 3)), Tree(("web", "reg/web:2", 3))).Of("Web.Image", "reg/web:2"));

    [Fact]
    public void What_did_not_change_is_as_it_is_today()
        => Assert.Equal("3", Earlier(Tree(("web", "reg/web:1", 3)), Tree(("web", "reg/web:2", 3))).Of("Web.Replicas", "3"));

    [Fact]
    public void Components_that_run_one_image_today_go_back_each_to_its_own()
    {
        var earlier = Earlier(Tree(("web", "reg/shop:1", 1), ("mail-worker", "reg/shop:2", 1)), Tree(("web", "reg/shop:3", 1), ("mail-worker", "reg/shop:3", 1)));
        Assert.Equal(("reg/shop:1", "reg/shop:2"), (earlier.Of("Web.Image", "reg/shop:3"), earlier.Of("MailWorker.Image", "reg/shop:3")));
    }

    [Fact]
    public void A_field_of_the_propertys_name_goes_before_others_of_the_same_value()
    {
        var (then, now) = (Tree(("web", "reg/web:1", 2)), Tree(("web", "reg/web:1", 5)));
        then.Add("shop/prod", "web/service.yaml", Bytes("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{name: a, port: 7}]}\n"));
        now.Add("shop/prod", "web/service.yaml", Bytes("apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{name: a, port: 5}]}\n"));
        Assert.Equal("2", Earlier(then, now).Of("Web.Replicas", "5"));
    }

    [Fact]
    public void A_digest_that_todays_lock_gives_is_not_written()
        => Assert.Equal("reg/web:1", Earlier(
            Tree(("web", $"reg/web:1@{Digest}", 1)), Tree(("web", "reg/web:2", 1)), ImageLock.Empty.With([new("docker.io/reg/web:1", Digest)])).Of("Web.Image", "reg/web:2"));

    [Fact]
    public void A_digest_that_no_lock_gives_any_more_is_written()
        => Assert.Equal($"reg/web:1@{Digest}", Earlier(Tree(("web", $"reg/web:1@{Digest}", 1)), Tree(("web", "reg/web:2", 1))).Of("Web.Image", "reg/web:2"));

    [Fact]
    public void What_can_not_go_back_is_refused_with_the_reason()
    {
        var (one, two) = (Tree(("web", "reg/web:1", 1)), Tree(("web", "reg/web:2", 1), ("api", "reg/api:1", 1)));
        Refused("ran api at v1, and has it no longer", () => Earlier(two, one).RequireAll([], ["Image"]));
        Refused("had no Api at v1", () => Earlier(one, two).Of("Api.Image", "reg/api:1"));
        Refused("was reg/web:1 at v1, and nothing in the source says that it is reg/web:2", () => Earlier(one, two).RequireAll([], ["Image"]));
        Refused("v1 has no rendered tree of shop/prod", () => Earlier(new ManifestTree(), one));
    }

    [Fact]
    public void A_component_that_is_gone_does_not_keep_another_from_going_back()
        => Earlier(Tree(("web", "reg/web:1", 1), ("api", "reg/api:1", 1)), Tree(("web", "reg/web:1", 1))).RequireAll(["web"], ["Image"]);

    private static void Refused(string reason, Action action)
        => Assert.Contains(reason, Assert.Throws<EditRefusedException>(action).Message, StringComparison.Ordinal);

    private static EarlierValues Earlier(ManifestTree then, ManifestTree now, ImageLock? images = null) => new("v1", "shop/prod", then, now, images);

    private static ManifestTree Tree(params (string Name, string Image, int Replicas)[] components)
    {
        var tree = new ManifestTree();
        foreach (var (name, image, replicas) in components)
        {
            tree.Add("shop/prod", $"{name}/deployment-{name}.yaml", Bytes(
                $$"""
                apiVersion: apps/v1
                kind: Deployment
                metadata: {name: {{name}} }
                spec:
                  replicas: {{replicas}}
                  template: {spec: {containers: [{name: {{name}}, image: "{{image}}"}] } }
                """));
        }

        return tree;
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
