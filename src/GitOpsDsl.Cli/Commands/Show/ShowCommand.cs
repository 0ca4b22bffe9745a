using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Graph;

namespace GitOpsDsl.Cli.Commands;

/// <summary>One environment: every object and cloud resource, the component that makes it, and where that is written.</summary>
internal sealed class ShowCommand : Command
{
    public override string Name => "show";

    public override string Summary => "shows one environment: its components, their objects and cloud resources, and where each is written";

    public override IReadOnlyList<string> Arguments => ["ENV"];

    public override string Example => "gitops show shop/prod";

    public override int Run(Invocation invocation)
    {
        var compilation = Compiled.From(invocation, [invocation.Arguments.Words[0]]);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var environment = compilation.Environments[0];
        if (invocation.Json)
        {
            WriteJson(environment, invocation.Out);
        }
        else
        {
            WriteText(environment, invocation.Out);
        }

        return ExitCode.Success;
    }

    private static void WriteText(EnvironmentGraph environment, TextWriter output)
    {
        output.WriteLine($"{environment.Id}, in the namespace {environment.Source.Environment.Namespace}, {Place(environment.Source.Entry.Origin)}");
        output.WriteLine();
        var table = new TextTable("COMPONENT", "OBJECT", "NAME", "IMAGE", "WRITTEN AT");
        foreach (var part in environment.Parts)
        {
            foreach (var item in part.Objects)
            {
                table.Add(part.Name, item.Id.Kind, item.Id.Name, string.Join(", ", PodSpecs.Images(item.Resource)), Place(item.Origin));
            }

            foreach (var resource in part.CloudResources)
            {
                table.Add(part.Name, resource.Named.Resource.Token, resource.Named.Name, "", Place(resource.Origin));
            }
        }

        table.Write(output);
    }

    private static void WriteJson(EnvironmentGraph environment, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteString("id", environment.Id);
        json.WriteString("namespace", environment.Source.Environment.Namespace.ToString());
        json.WriteString("declared", Place(environment.Source.Entry.Origin));
        json.WriteStartArray("objects");
        foreach (var part in environment.Parts)
        {
            foreach (var item in part.Objects)
            {
                json.WriteStartObject();
                json.WriteString("component", part.Name);
                json.WriteString("apiVersion", item.Id.ApiVersion);
                json.WriteString("kind", item.Id.Kind);
                json.WriteOptional("namespace", item.Id.Namespace);
                json.WriteString("name", item.Id.Name);
                json.WriteStrings("images", PodSpecs.Images(item.Resource));
                json.WriteString("written", Place(item.Origin));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        CloudResourceList.Write(json, environment.Parts);
    });

    private static string Place(Origin origin) => SourcePath.Shown(origin);
}
