using System.Text.Json;
using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Rules;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Tells what is known of a rule, of a field of the API, or of a component.</summary>
internal sealed class ExplainCommand : Command
{
    /// <summary>What lists every id instead.</summary>
    private const string All = "rules";

    /// <summary>Where an id of a team's own is understood.</summary>
    private const string OwnRules = "; a project's own are known to its program: dotnet run --project PROJECT -- explain ID";

    public override string Name => "explain";

    public override string Summary => "tells what a rule is about and what to do, what the API says of a field, or what a component takes";

    public override IReadOnlyList<string> Arguments => ["WHAT"];

    public override string Example => "gitops explain deployment.spec.replicas";

    public override bool NeedsProject => false;

    /// <summary>For its own components.</summary>
    public override bool TakesProject => true;

    public override int Run(Invocation invocation)
    {
        var what = invocation.Arguments.Words[0];
        if (what == All)
        {
            WriteAll(invocation);
        }
        else if (FindRule(what, invocation) is { } rule)
        {
            WriteRule(rule, invocation);
        }
        else if (RulePage.Of(what.ToUpperInvariant()) is { } page)
        {
            WritePage(what.ToUpperInvariant(), page, invocation);
        }
        else if (FieldExplanation.IsKind(what))
        {
            FieldExplanation.Find(what, []).Write(invocation);
        }
        else
        {
            var components = ComponentExplanation.Known(invocation);
            if (ComponentExplanation.Find(what, components) is { } component)
            {
                component.Write(invocation);
            }
            else
            {
                FieldExplanation.Find(what, components.Names).Write(invocation);
            }
        }

        return ExitCode.Success;
    }

    private static Rule? FindRule(string id, Invocation invocation)
    {
        var rules = invocation.Rules;
        foreach (var rule in rules)
        {
            if (string.Equals(rule.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase))
            {
                return rule;
            }
        }

        // What looks like the id of a rule is no kind.
        return id.Any(char.IsAsciiDigit) && id.All(char.IsAsciiLetterOrDigit) && RulePage.Of(id.ToUpperInvariant()) is null
            ? throw new UsageException($"there is no rule {id}{NearestWord.Suggest(id.ToUpperInvariant(), [.. rules.Select(static rule => rule.Descriptor.Id), .. RulePage.Ids])}: 'gitops explain {All}' lists all{(invocation.Project is null ? OwnRules : "")}")
            : null;
    }

    private static void WriteRule(Rule rule, Invocation invocation)
    {
        var (descriptor, page) = (rule.Descriptor, RulePage.Of(rule));
        var severity = descriptor.Severity == Severity.None ? "off" : descriptor.Severity.ToString().ToLowerInvariant();
        var category = descriptor.Category.ToString().ToLowerInvariant();
        if (!invocation.Json)
        {
            WriteText(invocation.Out, descriptor.Id, descriptor.Title, $"{category}, {severity} as shipped", page is null ? NoPage(rule) : Body(page));
            return;
        }

        JsonOutput.Write(invocation.Out, json =>
        {
            json.WriteString("id", descriptor.Id);
            json.WriteString("title", descriptor.Title);
            json.WriteString("category", category);
            json.WriteString("severity", severity);
            json.WriteString("help", descriptor.Help);
            WriteParts(json, page);
        });
    }

    private static string NoPage(Rule rule) => rule.Descriptor.Help.Length > 0
        ? rule.Descriptor.Help
        : $"It has no page: {rule.Descriptor.Id}_{rule.GetType().Name}/rule.md, an EmbeddedResource of its project, is shown here.";

    /// <summary>Every id with its title: the project's own, ours, and what only C# shows or the compiler says.</summary>
    private static void WriteAll(Invocation invocation)
    {
        var titles = invocation.Rules.ToDictionary(static rule => rule.Descriptor.Id, static rule => rule.Descriptor.Title, StringComparer.Ordinal);
        foreach (var id in RulePage.Ids)
        {
            titles.TryAdd(id, RulePage.Of(id)!.Title);
        }

        var sorted = titles.OrderBy(static one => one.Key, StringComparer.Ordinal).ToList();
        if (invocation.Json)
        {
            JsonOutput.Write(invocation.Out, json => json.WriteStrings("rules", sorted.Select(static one => one.Key)));
            return;
        }

        foreach (var (id, title) in sorted)
        {
            invocation.Out.WriteLine($"{id}  {title}");
        }
    }

    /// <summary>What is only visible in C#, or what the compiler says itself.</summary>
    private static void WritePage(string id, RulePage page, Invocation invocation)
    {
        var category = new Compiler.Check.Finding(id, Compiler.Check.Severity.Error, "").Category;
        if (!invocation.Json)
        {
            var severity = category == "authoring" ? "error as shipped, in the IDE and in the build" : "not to be switched off";
            WriteText(invocation.Out, id, page.Title, $"{category}, {severity}", Body(page));
            return;
        }

        JsonOutput.Write(invocation.Out, json =>
        {
            json.WriteString("id", id);
            json.WriteString("title", page.Title);
            json.WriteString("category", category);
            json.WriteString("help", $"docs/rules/{id}.md");
            WriteParts(json, page);
        });
    }

    private static void WriteText(TextWriter output, string id, string title, string kind, string body)
    {
        output.WriteLine($"{id}: {title}");
        output.WriteLine(kind);
        output.WriteLine();
        output.WriteLine(body);
    }

    private static string Body(RulePage page) => page.Text[(page.Text.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim('\n');

    private static void WriteParts(Utf8JsonWriter json, RulePage? page)
    {
        json.WriteOptional("summary", page?.Summary);
        json.WriteOptional("why", page?.Why);
        json.WriteOptional("fix", page?.Fix);
        json.WriteOptional("page", page?.Text);
    }
}
