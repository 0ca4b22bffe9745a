using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Previews;

namespace GitOpsDsl.Cli.Commands;

/// <summary>The previews of a project.</summary>
internal sealed class PreviewListCommand : Command
{
    private static readonly Option Expired = new("--expired", null, "only those that have expired");

    public override string Name => "preview list";

    public override string Summary => "lists previews: what each is made of, where it is, and until when";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [Expired, PreviewToday.Today];

    public override string Example => "gitops preview list --expired";

    public override int Run(Invocation invocation)
    {
        var compilation = Compiled.From(invocation, []);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var today = PreviewToday.Of(invocation);
        var previews = compilation.Environments
            .Where(static one => one.Source.Environment.Preview is not null)
            .Select(one => (
                one.Id,
                Preview: one.Source.Environment.Preview!,
                Namespace: one.Source.Environment.Namespace.ToString(),
                Hosts: ServedHosts.Of(one),
                IsExpired: PreviewToday.IsExpired(one.Source.Environment.Preview!, today)))
            .Where(one => one.IsExpired || !invocation.Arguments.Has(Expired))
            .ToList();
        if (invocation.Json)
        {
            JsonOutput.Write(invocation.Out, json =>
            {
                json.WriteStartArray("previews");
                foreach (var (id, preview, space, hosts, isExpired) in previews)
                {
                    json.WriteStartObject();
                    json.WriteString("id", id);
                    json.WriteString("from", preview.From);
                    json.WriteOptional("expires", preview.Expires?.ToString());
                    json.WriteBoolean("expired", isExpired);
                    json.WriteString("namespace", space);
                    json.WriteStrings("hosts", hosts);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            });
            return ExitCode.Success;
        }

        var table = new TextTable("PREVIEW", "FROM", "EXPIRES", "NAMESPACE", "HOST");
        foreach (var (id, preview, space, hosts, isExpired) in previews)
        {
            table.Add(id, preview.From, $"{preview.Expires?.ToString() ?? "never"}{(isExpired ? " (expired)" : "")}", space, string.Join(", ", hosts));
        }

        table.Write(invocation.Out);
        return ExitCode.Success;
    }
}
