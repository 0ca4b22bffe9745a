using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Edits;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Previews;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Makes an environment for a branch or a pull request of another one: a C# file, and its tree.</summary>
internal sealed class PreviewCreateCommand : Command
{
    private static readonly Option From = new("--from", "ENV", "the environment that it is made of");

    private static readonly Option Image = new("--image", "COMPONENT=IMAGE", "the image that a component runs") { Repeatable = true };

    private static readonly Option Set = new("--set", "COMPONENT.PROPERTY=VALUE", "any other value") { Repeatable = true };

    private static readonly Option Host = new("--host", "PATTERN", "its hosts, of {name}, {host} and {label}, the host's first label; by default {name}.{host}");

    private static readonly Option Namespace = new("--namespace", "NAME", "its namespace; by default the other's, with the preview's name behind it or in place of the environment's");

    private static readonly Option Expires = new("--expires", "DATE", "the last day that it is wanted: 2026-12-31");

    private static readonly Option FullSize = new("--full-size", "COMPONENT", "as many pods and as much storage as the component says") { Repeatable = true };

    public override string Name => "preview create";

    public override string Summary => "makes a small environment of another one, for a branch or a pull request, and renders it; --dry-run shows every byte";

    public override IReadOnlyList<string> Arguments => ["NAME"];

    public override IReadOnlyList<Option> Options => [From, Image, Set, Host, Namespace, Expires, FullSize, PreviewToday.Today, CommonOptions.Out, EditOptions.Verbose, .. EditOptions.All];

    public override string Example => "gitops preview create pr-42 --from shop/int --image web=registry.example.com/shop/web:pr-42 --expires 2026-12-31";

    public override int Run(Invocation invocation)
    {
        var from = invocation.Arguments.Value(From) ?? throw new UsageException($"--from is needed: which environment is it a preview of? As in '{Example}'");
        var compilation = Compiled.From(invocation, []);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var request = Request(invocation, compilation.Environments, from);
        foreach (var made in PreviewNames.Find(compilation.Environments, from).Source.Environment.Outside.Where(PreviewNames.IsOfNamespace))
        {
            invocation.Error.WriteLine($"note: others make the {made} in {request.FromNamespace}; {request.Namespace} needs it too");
        }

        return Create(invocation, request, new Trial(invocation).Render);
    }

    /// <summary>Writes the preview.</summary>
    internal static int Create(Invocation invocation, PreviewRequest request, Func<IReadOnlyList<SourceChange>, TrialResult> trial)
    {
        var id = $"{PreviewNames.SystemOf(request.From)}/{request.Name}";
        PreviewEdit? edit = null;
        var planned = new EditSession(invocation, "preview create", trial) { DerivedFrom = request.From, IsWhole = true }.Run(
            sources => (edit = new PreviewSource(EditSession.Declarations(invocation.Project!)).Create(sources, request)).Sources,
            _ => new HashSet<string>([id], StringComparer.Ordinal));
        foreach (var (path, value) in edit?.SameOutside ?? [])
        {
            invocation.Error.WriteLine($"note: {path} is '{value}', as in {request.From}; --set {path}=VALUE gives the preview its own");
        }

        invocation.Error.WriteLine($"{id}: namespace {request.Namespace}, {(request.Hosts.Count == 0 ? "no hosts" : string.Join(", ", request.Hosts.Select(static one => one.Own)))}");
        return EditSession.Report(invocation, planned);
    }

    /// <summary>What the call asks for, of the environments that there are.</summary>
    internal static PreviewRequest Request(Invocation invocation, IReadOnlyList<EnvironmentGraph> environments, string asked)
    {
        var name = DnsLabel.Parse(invocation.Arguments.Words[0]).ToString();
        var from = PreviewNames.Find(environments, asked);
        if (from.Source.Environment.Preview is { } other)
        {
            throw new UsageException($"{from.Id} is a preview itself: make this one of {other.From} too");
        }

        var system = PreviewNames.SystemOf(from.Id);
        if (environments.Any(one => one.Id == $"{system}/{name}"))
        {
            throw new UsageException($"there is an environment {system}/{name} already: choose another name, or delete it first");
        }

        var own = invocation.Arguments.Value(Namespace) ?? PreviewNames.Namespace(from, name);
        var values = invocation.Arguments.Values(Image).Select(static text => Pair(Image, text, ".Image"))
            .Concat(invocation.Arguments.Values(Set).Select(static text => Pair(Set, text, ""))).ToList();
        var sized = values.Where(static one => one.Path.Split('.')[^1] is "Replicas" or "Storage").SelectMany(one => PreviewNames.Sized(from, one.Path));
        return new(from.Id, name, PreviewNames.FileOf(invocation.Project!, system, name), DnsLabel.Parse(own).ToString())
        {
            FromNamespace = from.Source.Environment.Namespace.ToString(),
            CreatesNamespace = !from.Source.Environment.CreateNamespace,
            Expires = LastDay(invocation)?.ToString(),
            FullSize = [.. invocation.Arguments.Values(FullSize).Select(component => PreviewNames.Component(from, component)).Concat(sized).Distinct()],
            Values = values,
            Hosts = new PreviewHosts(name, invocation.Arguments.Value(Host) ?? PreviewHosts.Default).Of(ServedHosts.Of(from)),
        };
    }

    private static CalendarDate? LastDay(Invocation invocation)
    {
        if (invocation.Arguments.Value(Expires) is not { } date)
        {
            return null;
        }

        var (last, today) = (CalendarDate.Parse(date), PreviewToday.Of(invocation));
        return last.Day >= today.Day ? last
            : throw new UsageException($"{Expires.Name} {date} is over, today being {today}: the preview would be deleted with the next '--expired'");
    }

    private static (string Path, string Value) Pair(Option option, string text, string property)
        => text.IndexOf('=', StringComparison.Ordinal) is > 0 and var at
            ? (text[..at] + property, text[(at + 1)..])
            : throw new UsageException($"{option.Name} is {option.Value}, not '{text}'");
}
