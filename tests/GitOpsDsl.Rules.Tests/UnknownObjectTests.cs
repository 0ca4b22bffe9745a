using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules.Tests;

/// <summary>
/// The IDE also sees values whose object it does not know, such as a container that a function makes. What it shows there the compiler must
/// find in the object.
/// </summary>
public class UnknownObjectTests
{
    public static TheoryData<string> Cases =>
        [.. RuleCase.All.Where(static c => !c.Yaml.Contains("gitops.dsl/excuse", StringComparison.Ordinal)).Select(static c => c.Path)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_found_in_a_value_alone_that_is_not_found_in_its_object(string path)
    {
        var example = RuleCase.All.Single(c => c.Path == path);
        var engine = example.Engine();
        var documents = YamlNodes.Read(example.Yaml);
        var known = Places(engine.CheckEnvironment(documents));
        foreach (var document in documents)
        {
            foreach (var (value, type) in Values(document))
            {
                var found = Places(engine.CheckPart(DocumentCopy.Alone(value), type));
                Assert.True(found.IsSubsetOf(known), $"{value.Path} alone: {string.Join(", ", found.Except(known))}");
            }
        }
    }

    [Fact]
    public void What_concerns_a_value_alone_is_found_in_it()
    {
        var container = YamlNodes.Read("{ name: Web, image: nginx, ports: [{ containerPort: 80, name: web_server }] }")[0].Root;
        var engine = new RuleEngine([KubernetesFacts.Api], AllRules.InOrder);

        var found = engine.CheckPart(DocumentCopy.Alone(container), TypeNames.Container).Select(static finding => finding.Path);

        Assert.Contains("name", found);
        Assert.Contains("ports[0].name", found);
    }

    /// <summary>Each map in the object whose type the facts know, but the object itself.</summary>
    private static IEnumerable<(Node Value, string Type)> Values(NodeDocument document)
    {
        var kind = KubernetesFacts.Api.FindKind(document.Root["apiVersion"].Text ?? "", document.Root["kind"].Text ?? "");
        return kind is null ? [] : Fields(document.Root, KubernetesFacts.Api.Find(kind.Type)!);
    }

    private static IEnumerable<(Node Value, string Type)> Fields(Node map, TypeFacts type)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Name == "status" || type.Find(entry.Name)?.Type is not { } declared || IsMap(declared) || declared.Element.Name is not { } name)
            {
                continue;
            }

            foreach (var value in Maps(entry))
            {
                yield return (value, name);
                foreach (var inner in Fields(value, KubernetesFacts.Api.Find(name)!))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsMap(TypeRef type) => type.Kind == ValueKind.Map || (type.Item is not null && IsMap(type.Item));

    /// <summary>The value, or those of its items that are maps.</summary>
    private static List<Node> Maps(Node value)
    {
        var maps = new List<Node>();
        foreach (var item in value.Items)
        {
            maps.AddRange(Maps(item));
        }

        return value.IsMap ? [value] : maps;
    }

    private static HashSet<string> Places(IReadOnlyList<Finding> findings) =>
        [.. findings.Select(static finding => $"{finding.Rule.Id} {YamlNodes.PlaceOf(finding.Node)} {finding.Target} {finding.Message}")];
}
