using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Tells what is known of a rule or of a field of the API.</summary>
internal sealed class ExplainCommand : Command
{
    public override string Name => "explain";

    public override string Summary => "tells what a rule is about and what to do, or what the API says of a field";

    public override IReadOnlyList<string> Arguments => ["WHAT"];

    public override string Example => "gitops explain deployment.spec.replicas";

    public override bool NeedsProject => false;

    public override int Run(Invocation invocation)
    {
        var what = invocation.Arguments.Words[0];
        if (FindRule(what, invocation.Rules) is { } rule)
        {
            WriteRule(rule, invocation);
        }
        else
        {
            FieldExplanation.Find(what).Write(invocation);
        }

        return ExitCode.Success;
    }

    private static Rule? FindRule(string id, IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            if (string.Equals(rule.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        // What looks like the id of a rule is no kind.
        return id.Any(char.IsAsciiDigit) && !id.Contains('.', StringComparison.Ordinal)
            ? throw new UsageException($"there is no rule {id}{NearestWord.Suggest(id.ToUpperInvariant(), rules.Select(static rule => rule.Descriptor.Id))}")
            : null;
    }

    private static void WriteRule(Rule rule, Invocation invocation)
    {
        var (descriptor, page) = (rule.Descriptor, RulePage.Of(rule));
        var severity = descriptor.Severity == Severity.None ? "off" : descriptor.Severity.ToString().ToLowerInvariant();
        var category = descriptor.Category.ToString().ToLowerInvariant();
        if (!invocation.Json)
        {
            invocation.Out.WriteLine($"{descriptor.Id}: {descriptor.Title}");
            invocation.Out.WriteLine($"{category}, {severity} as shipped");
            invocation.Out.WriteLine();
            invocation.Out.WriteLine(page is null ? descriptor.Help : page.Text[(page.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n'));
            return;
        }

        JsonOutput.Write(invocation.Out, json =>
        {
            json.WriteString("id", descriptor.Id);
            json.WriteString("title", descriptor.Title);
            json.WriteString("category", category);
            json.WriteString("severity", severity);
            json.WriteString("help", descriptor.Help);
            json.WriteOptional("summary", page?.Summary);
            json.WriteOptional("why", page?.Why);
            json.WriteOptional("fix", page?.Fix);
            json.WriteOptional("page", page?.Text);
        });
    }
}
