using GitOpsDsl.Facts;
using GitOpsDsl.TestKit;
using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Kubernetes;

public sealed class EveryTypeTests
{
    private static readonly ApiFacts Facts = FactsText.Parse(
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "GitOpsDsl.Kubernetes", "Facts", "kubernetes-1.36.facts")));

    private static readonly Type[] Exported = typeof(KubernetesObject).Assembly.GetExportedTypes();

    private static readonly List<Type> Records =
        [.. Exported.Where(static type => type.IsSubclassOf(typeof(ApiRecord)) && !type.IsAbstract)];

    [Fact]
    public void Every_type_of_the_facts_is_a_record() => Assert.Equal(Facts.Types.Count, Records.Count);

    [Fact]
    public void Every_record_writes_every_field_of_its_type_and_nothing_else()
    {
        var types = Facts.Types.Select(static type => Line(type.ShortName, type.Fields.Select(static field => field.Name)));
        var written = Records.Select(static record => Line(record.Name, Keys(SampleRecord.Full(record).ToString())));

        Assert.Equal(types.Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));

        static string Line(string type, IEnumerable<string> fields) =>
            $"{type}: {string.Join(' ', fields.Order(StringComparer.Ordinal))}";
    }

    [Fact]
    public void Every_kind_of_the_facts_is_a_kind_here()
    {
        var known = Facts.Kinds.Select(static kind => $"{kind.ApiVersion} {kind.Kind} {kind.Plural} {kind.Namespaced}");
        var kinds = Records
            .Where(static record => record.IsSubclassOf(typeof(KubernetesObject)))
            .Select(static record => (KubernetesObject)SampleRecord.Full(record))
            .Select(static kind => $"{kind.ApiVersion} {kind.Kind} {kind.Plural} {kind.IsNamespaced}");

        Assert.Equal(known.Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equal_content_makes_equal_records() => Assert.All(Records, static record =>
    {
        Assert.Equal(SampleRecord.Full(record), SampleRecord.Full(record));
        Assert.Equal(SampleRecord.Full(record).GetHashCode(), SampleRecord.Full(record).GetHashCode());
    });

    [Fact]
    public void No_type_has_a_name_that_every_C_sharp_file_knows_otherwise()
    {
        string[] usings =
        [
            "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
            "GitOpsDsl",
        ];
        var known = AppDomain.CurrentDomain.GetAssemblies()
            .SelectMany(static assembly => assembly.GetExportedTypes())
            .Where(type => usings.Contains(type.Namespace, StringComparer.Ordinal))
            .Select(static type => type.Name);

        var ours = Exported.Where(static type => type.Namespace == "GitOpsDsl.Kubernetes").Select(static type => type.Name);
        Assert.Empty(ours.Intersect(known));
    }

    private static IEnumerable<string> Keys(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return ((YamlMappingNode)stream.Documents[0].RootNode).Children.Keys.Select(static key => ((YamlScalarNode)key).Value!);
    }
}
