using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>
/// A program of Pulumi YAML, as <c>Pulumi.yaml</c> or as the operator's <c>Program</c>: its resources, variables and settings, which share
/// their names, and what providers' facts say of them.
/// </summary>
public sealed class ProgramView
{
    private readonly Func<string, CloudFacts?> _facts;
    private readonly Dictionary<string, ProgramItem> _items = new(StringComparer.Ordinal);
    private readonly List<ProgramItem> _all = [];
    private IReadOnlyList<ProgramFault>? _faults;

    private ProgramView(Node body, Func<string, CloudFacts?> facts)
    {
        Body = body;
        _facts = facts;
        IsWhole = !body.IsPartial;
        Add(body["config"], ProgramItemKind.Setting);
        Add(body["configuration"], ProgramItemKind.Setting);
        Add(body["variables"], ProgramItemKind.Variable);
        Add(body["resources"], ProgramItemKind.Resource);
    }

    /// <summary>What has <c>resources</c>.</summary>
    public Node Body { get; }

    /// <summary>Every name is known, so that one that is not among them is surely not there.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>In the order of the document, settings first.</summary>
    public IReadOnlyList<ProgramItem> Items => _all;

    public IEnumerable<ProgramItem> Resources => _all.Where(static item => item.Kind == ProgramItemKind.Resource);

    /// <summary>Where it departs from its providers' facts and from Pulumi's own grammar; found when it is first asked for.</summary>
    internal IReadOnlyList<ProgramFault> Faults => _faults ??= new ProgramWalk(this).Run();

    /// <summary>The program in a document; null when there is none.</summary>
    public static ProgramView? Of(Node root, Func<string, CloudFacts?> facts)
    {
        if (root["kind"].Text == "Program" && root["apiVersion"].Text == "pulumi.com/v1")
        {
            return root["program"].IsMap ? new ProgramView(root["program"], facts) : null;
        }

        var runtime = default(Node);
        foreach (var entry in root.Entries)
        {
            if (entry.Name is "apiVersion" or "kind")
            {
                return null;
            }

            runtime = entry.Name == "runtime" ? entry : runtime;
        }

        return runtime.Text == "yaml" || runtime["name"].Text == "yaml" || runtime.IsUnknown ? new ProgramView(root, facts) : null;
    }

    /// <summary>The first of that name, or null.</summary>
    public ProgramItem? Find(string name) => _items.TryGetValue(name, out var item) ? item : null;

    /// <summary>The facts of the provider of a token; null when there are none.</summary>
    public CloudFacts? FactsOf(string token)
    {
        const string Providers = "pulumi:providers:";
        var name = token.StartsWith(Providers, StringComparison.Ordinal) ? token.Substring(Providers.Length) : token;
        return _facts(name.IndexOf(':') is var colon and >= 0 ? name.Substring(0, colon) : name);
    }

    /// <summary>What facts say of a resource; null when they say nothing.</summary>
    public CloudObject? FactsOf(ProgramItem item) => item.Token is { } token ? FactsOf(token)?.Resource(token) : null;

    private void Add(Node section, ProgramItemKind kind)
    {
        IsWhole &= !section.IsPartial;
        foreach (var entry in section.Entries)
        {
            var name = kind == ProgramItemKind.Setting ? SettingName(entry.Name) : entry.Name;
            var item = new ProgramItem(kind, name, entry);
            _all.Add(item);
            if (!_items.ContainsKey(name))
            {
                _items.Add(name, item);
            }
        }
    }

    /// <summary>A setting may name its project, <c>shop:size</c>; one of another, <c>aws:region</c>, is no name in the program.</summary>
    private string SettingName(string key)
    {
        var colon = key.IndexOf(':');
        return colon >= 0 && (Body["name"].Text is not { } project || key.Substring(0, colon) == project) ? key.Substring(colon + 1) : key;
    }
}
