using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Cli.Commands;

/// <summary>What runs where: a line for each component of each environment.</summary>
internal sealed class ListCommand : Command
{
    public override string Name => "list";

    public override string Summary => "lists environments and their components: images, versions, where each runs";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Env];

    public override string Example => "gitops list environments";

    public override int Run(Invocation invocation)
    {
        var compilation = Compiled.From(invocation, invocation.Arguments.Values(CommonOptions.Env));
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        if (invocation.Json)
        {
            WriteJson(compilation, invocation.Out);
        }
        else
        {
            WriteText(compilation, invocation.Out);
        }

        return ExitCode.Success;
    }

    private static void WriteText(Compilation compilation, TextWriter output)
    {
        var table = new TextTable("ENVIRONMENT", "COMPONENT", "TYPE", "IMAGE", "NAMESPACE", "HOST", "CLOUD");
        foreach (var environment in compilation.Environments)
        {
            foreach (var component in environment.Components)
            {
                table.Add(
                    environment.Id,
                    component.Name,
                    Type(component),
                    string.Join(", ", Images(component)),
                    environment.Source.Environment.Namespace.ToString(),
                    string.Join(", ", Hosts(component)),
                    string.Join(", ", Clouds(component)));
            }
        }

        table.Write(output);
    }

    private static void WriteJson(Compilation compilation, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray("environments");
        foreach (var environment in compilation.Environments)
        {
            json.WriteStartObject();
            json.WriteString("id", environment.Id);
            json.WriteString("namespace", environment.Source.Environment.Namespace.ToString());
            json.WriteStartArray("components");
            foreach (var component in environment.Components)
            {
                json.WriteStartObject();
                json.WriteString("name", component.Name);
                json.WriteOptional("type", component.Part.Component?.GetType().Name);
                json.WriteStrings("images", Images(component));
                json.WriteStrings("hosts", Hosts(component));
                CloudResourceList.Write(json, [component]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>The component's type or, for a property that holds an object or a resource, that one's.</summary>
    private static string Type(GraphPart part) => part.Part.Component?.GetType().Name
        ?? part.Objects.FirstOrDefault()?.Id.Kind
        ?? part.CloudResources.FirstOrDefault()?.Named.Resource.Token
        ?? "";

    /// <summary>How many resources of which provider: <c>aws 12</c>.</summary>
    private static IEnumerable<string> Clouds(GraphPart part) => part.CloudResources
        .GroupBy(static resource => resource.Named.Resource.Package)
        .OrderBy(static package => package.Key, StringComparer.Ordinal)
        .Select(static package => FormattableString.Invariant($"{package.Key} {package.Count()}"));

    private static IEnumerable<string> Images(GraphPart part)
        => part.Objects.SelectMany(static item => PodSpecs.Images(item.Resource)).Distinct();

    private static IEnumerable<string> Hosts(GraphPart part) => part.Objects
        .SelectMany(static item => (item.Resource as Ingress)?.Spec?.Rules ?? [])
        .Select(static rule => rule.Host)
        .OfType<string>()
        .Distinct();
}
