namespace GitOpsDsl.Tests.Components.Lowerings;

/// <summary>What a property says of itself is true: set it to two values, and those fields differ, and no others.</summary>
public class LowersToTests
{
    /// <summary>What the compiler adds to every object, and no component writes: <c>blame</c>'s tests prove it.</summary>
    private static readonly string[] OfTheCompiler = ["GitOpsEnvironment.Namespace", "GitOpsEnvironment.PodSecurity"];

    /// <summary>A hash of the configuration, and the name of a Job, change with what they are made of.</summary>
    private static readonly string[] Followers = ["spec.template.metadata.annotations[gitops.dsl/config-hash]"];

    public static TheoryData<string> Members => [.. LoweringCases.All.Select(static one => one.Member).Distinct()];

    [Fact]
    public void Each_declaration_has_a_case()
        => Assert.Equal(
            LoweringCase.DeclaredMembers().Except(OfTheCompiler).Order(StringComparer.Ordinal),
            LoweringCases.All.Select(static one => one.Member).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Members))]
    public void A_property_changes_the_fields_that_it_says_and_no_others(string member)
    {
        var proven = new HashSet<LowersToAttribute>();
        var cases = LoweringCases.All.Where(one => one.Member == member).ToList();
        foreach (var one in cases)
        {
            Prove(one, proven);
        }

        Assert.Equal(cases[0].Declarations.Select(static one => one.Path).Order(StringComparer.Ordinal), proven.Select(static one => one.Path).Order(StringComparer.Ordinal));
    }

    /// <summary>Each difference is at a declared field; the declarations that had one are added to <paramref name="proven"/>.</summary>
    private static void Prove(LoweringCase one, HashSet<LowersToAttribute> proven)
    {
        var around = one.Around ?? (new Lowered.Shop { Namespace = "shop" }, new Lowered.Shop { Namespace = "shop" });
        var (before, after) = (Fields(one.Before, around.Before), Fields(one.After, around.After));
        Assert.Equal(before.Count, after.Count);
        foreach (var (left, right) in before.Zip(after))
        {
            var paths = left.Values.Keys.Union(right.Values.Keys);
            foreach (var path in paths.Where(path => left.Values.GetValueOrDefault(path) != right.Values.GetValueOrDefault(path)))
            {
                var declared = one.Declarations.Where(declaration => Says(declaration, one.Key, left, path) || Says(declaration, one.Key, right, path)).ToList();
                var follows = Followers.Contains(path) || (path == "metadata.name" && right.Resource is Job) || one.Member == "Component.Name";
                Assert.True(declared.Count > 0 || follows, $"{one.Member} changes {right.Resource.Kind} {path} and does not say so");
                proven.UnionWith(declared);
            }
        }
    }

    private static List<LoweredFields> Fields(Component component, GitOpsEnvironment environment)
        => [.. Lowered.ObjectsIn(environment, component).Select(static item => new LoweredFields(item))];

    private static bool Says(LowersToAttribute declaration, string key, LoweredFields fields, string path)
    {
        var name = declaration.Name is { } pattern ? Keyed(pattern.Replace("{name}", "web", StringComparison.Ordinal), key) : null;
        return (name is null || fields.Resource.Metadata.Name == name) && fields.PathsOf(declaration.Record).Any(record =>
            fields.Place($"{record}.{Keyed(declaration.Path, key)}".TrimStart('.')) is { } place && (path == place || IsBelow(path, place)));
    }

    private static bool IsBelow(string path, string place) => path.StartsWith(place, StringComparison.Ordinal) && path[place.Length] is '.' or '[';

    /// <summary>A key with a character that a path has stands in brackets of its own, as in findings; one without does not.</summary>
    private static string Keyed(string pattern, string key)
    {
        var simple = key.AsSpan().IndexOfAny("./[]") < 0;
        return (simple ? pattern.Replace("s[{key}]", $"s.{key}", StringComparison.Ordinal).Replace("r[{key}]", $"r.{key}", StringComparison.Ordinal) : pattern)
            .Replace("{key}", key, StringComparison.Ordinal)
            .Replace("{item}", key, StringComparison.Ordinal)
            .Replace("data[{file}]", $"data.{LoweredNames.FileKey(key)}", StringComparison.Ordinal)
            .Replace("{volume}", LoweredNames.VolumeName(key), StringComparison.Ordinal);
    }
}
