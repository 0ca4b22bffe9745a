using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Naming;
using GitOpsDsl.Reading;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Generators;

/// <summary>The CustomResourceDefinitions of a project, as YAML; together they become one facts file for each namespace.</summary>
internal static class DefinitionFiles
{
    private static readonly Lazy<ApiFacts> Kubernetes = new(ReadKubernetes);

    /// <summary>A text that is worth reading as YAML: files of other tools stand among the additional files too.</summary>
    public static bool IsOne(string text) => text.Contains("CustomResourceDefinition") && text.Contains("apiextensions.k8s.io/");

    public static IEnumerable<DefinitionFacts> Import(IEnumerable<DefinitionFile> files)
    {
        foreach (var sameNamespace in files.GroupBy(static file => file.Namespace ?? "", StringComparer.Ordinal))
        {
            var kinds = new List<(string Group, Node Root)>();
            foreach (var file in sameNamespace)
            {
                var (definitions, error) = Read(file);
                kinds.AddRange(definitions);
                if (error is not null)
                {
                    yield return new DefinitionFacts(null, error);
                }
            }

            var apis = sameNamespace.Key.Length > 0
                ? kinds.GroupBy(_ => sameNamespace.Key, StringComparer.Ordinal)
                : kinds.GroupBy(static kind => Identifiers.Pascal(kind.Group), StringComparer.Ordinal);
            foreach (var api in apis)
            {
                yield return Import(sameNamespace.First().Path, api.Key, api.Select(static kind => kind.Root));
            }
        }
    }

    private static (List<(string Group, Node Root)> Definitions, FactsError? Error) Read(DefinitionFile file)
    {
        var definitions = new List<(string, Node)>();
        try
        {
            foreach (var document in YamlNodes.Read(file.Path, file.Text))
            {
                var roots = document.Root["items"] is { IsList: true } list ? list.Items.ToArray() : [document.Root];
                definitions.AddRange(roots
                    .Where(static root => root["kind"].Text == "CustomResourceDefinition")
                    .Select(static root => (root["spec"]["group"].Text ?? "", root)));
            }

            return (definitions, null);
        }
        catch (YamlInputException e)
        {
            return ([], new FactsError(file.Path, 0, e.Message));
        }
    }

    private static DefinitionFacts Import(string path, string @namespace, IEnumerable<Node> definitions)
    {
        try
        {
            var facts = CustomResourceImporter.Import(definitions, Kubernetes.Value);
            return new DefinitionFacts(new FactsFile(path, @namespace, FactsWriter.Write(facts), isKnown: false), null);
        }
        catch (FactsException e)
        {
            return new DefinitionFacts(null, new FactsError(path, e.Line, e.Message));
        }
    }

    private static ApiFacts ReadKubernetes()
    {
        using var stream = typeof(DefinitionFiles).Assembly.GetManifestResourceStream("kubernetes.facts")!;
        using var reader = new StreamReader(stream);
        return FactsText.Parse(reader.ReadToEnd());
    }
}
