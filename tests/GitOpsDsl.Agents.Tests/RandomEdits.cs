using GitOpsDsl.Compiler;
using GitOpsDsl.Kubernetes;

namespace GitOpsDsl.Agents.Tests;

/// <summary>The real systems, changed again and again as their authors would.</summary>
internal sealed class RandomEdits(Agent agent, Random random)
{
    private readonly Dictionary<string, Edits> _edits = RealSystems.Entries.ToDictionary(static entry => Id(entry), static _ => new Edits());

    /// <summary>One change more; where there is no such project (somebody refers to what is gone), another one.</summary>
    public Compilation Next(out string edit)
    {
        while (true)
        {
            var ids = _edits.Keys.Order(StringComparer.Ordinal).ToList();
            var id = ids[random.Next(ids.Count)];
            var before = _edits[id];
            (edit, _edits[id]) = Change(id, before);
            var compilation = Compile();
            if (!compilation.HasErrors)
            {
                return compilation;
            }

            _edits[id] = before;
        }
    }

    public Compilation Compile() => RealSystems.Compile([.. RealSystems.Entries.Where(entry => !_edits[Id(entry)].IsGone).Select(Edited)]);

    private static string Id(EnvironmentEntry entry) => $"{entry.System}/{entry.Name}";

    private static List<string> Names(string id)
    {
        var parts = new EnvironmentParts();
        var entry = RealSystems.Entries.Single(entry => Id(entry) == id);
        entry.AddParts(entry.Evaluate().Single(), parts);
        return [.. parts.All.Where(static part => part.CloudResources.Count == 0).Select(static part => part.Name)];
    }

    private (string, Edits) Change(string id, Edits old)
    {
        var names = Names(id);
        var part = names[random.Next(names.Count)];
        var number = random.Next(1000);
        return random.Next(8) switch
        {
            0 => ($"{id}: image {number}", old with { Image = $"registry.example.com/edited:1.{number}" }),
            1 => ($"{id}: {number % 4} replicas", old with { Replicas = number % 4 }),
            2 => ($"{id}: {part} removed", old with { Parts = With(old.Parts, part, null) }),
            3 => ($"{id}: {part} renamed", old with { Parts = With(old.Parts, part, $"{part}-{number}") }),
            4 => ($"{id}: own-{number} added", old with { Added = [.. old.Added, $"own-{number}"] }),
            5 => ($"{id}: gone or back", old with { IsGone = !old.IsGone }),
            6 => ($"{id}: moved", old with { Namespace = $"moved-{number}" }),
            _ => ($"{id}: as it was", new Edits()),
        };
    }

    private EnvironmentEntry Edited(EnvironmentEntry entry)
    {
        var edits = _edits[Id(entry)];
        return entry with
        {
            Evaluate = () => entry.Evaluate().Select(one => one with { Agent = agent, Namespace = edits.Namespace is { } moved ? (DnsLabel)moved : one.Namespace }),
            AddParts = (environment, parts) =>
            {
                var original = new EnvironmentParts();
                entry.AddParts(environment, original);
                foreach (var part in original.All.Where(part => edits.Parts.GetValueOrDefault(part.Name, part.Name) is not null))
                {
                    parts.Add(edits.Parts.GetValueOrDefault(part.Name, part.Name)!, edits.On(part.Component), part.Declaration);
                }

                foreach (var added in edits.Added)
                {
                    parts.Add(added, new ClusterRole { Metadata = new() { Name = $"{environment.Namespace}-{added}" }, Rules = [] }, entry.Origin);
                }
            },
        };
    }

    private static Dictionary<string, string?> With(IReadOnlyDictionary<string, string?> parts, string name, string? now) => new(parts) { [name] = now };

    private sealed record Edits
    {
        public bool IsGone { get; init; }

        public string? Namespace { get; init; }

        public string? Image { get; init; }

        public int Replicas { get; init; }

        /// <summary>New names; null for what is removed.</summary>
        public Dictionary<string, string?> Parts { get; init; } = [];

        public IReadOnlyList<string> Added { get; init; } = [];

        public Component? On(Component? component) => component is WebService web
            ? web with { Image = Image is null ? web.Image : Image, Replicas = Replicas == 0 ? web.Replicas : Replicas }
            : component;
    }
}
