namespace GitOpsDsl.Rules.Tests;

/// <summary>
/// Objects of every kind, each with most of what its kind can have, as kube-apiserver 1.36 takes them: rules of category <c>api</c> are
/// silent about all of them.
/// </summary>
public class AcceptedObjectsTests
{
    private static readonly RuleEngine Api =
        new([KubernetesFacts.Api], [.. AllRules.InOrder.Where(static rule => rule.Descriptor.Category == RuleCategory.Api)]);

    private static readonly string[] Files =
        ["core-pods", "core", "apps-batch", "network", "access", "storage", "extension", "tolerated"];

    public static TheoryData<string> Names => [.. Files];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_rule_refuses_what_the_server_takes(string name)
    {
        var wrong = Objects(name).SelectMany(static document => Api.CheckDocument(document).Select(static finding => finding.ToString())).ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_kind_of_the_API_is_among_them()
    {
        var kinds = Files.SelectMany(Objects).Select(static document => $"{document.Root["apiVersion"].Text}/{document.Root["kind"].Text}");

        Assert.Empty(KubernetesFacts.Api.Kinds.Select(static kind => kind.Id).Except(kinds));
    }

    private static IReadOnlyList<NodeDocument> Objects(string name) =>
        YamlNodes.Read(Resource.Text(typeof(AcceptedObjectsTests).Assembly, name + ".yaml"));
}
