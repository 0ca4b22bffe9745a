using System.Globalization;

namespace GitOpsDsl.Rules;

/// <summary>The CustomResourceDefinitions of an environment.</summary>
internal sealed class Definitions
{
    public const string Group = "apiextensions.k8s.io";
    public const string Kind = "CustomResourceDefinition";

    private const string Wave = "argocd.argoproj.io/sync-wave";

    private readonly Dictionary<(string Group, string Kind), EnvironmentObject> _byKind = [];
    private readonly Dictionary<string, EnvironmentObject> _byGroup = new(StringComparer.Ordinal);

    private Definitions(RuleEnvironment environment)
    {
        foreach (var definition in environment.OfKind(Group, Kind))
        {
            var (group, kind) = (definition.Spec["group"].Text, definition.Spec["names"]["kind"].Text);
            if (group is null || kind is null)
            {
                IsPartial = true;
                continue;
            }

            _byKind[(group, kind)] = definition;
            _byGroup[group] = definition;
        }
    }

    /// <summary>There is one that is not known to define what.</summary>
    public bool IsPartial { get; }

    /// <summary>How many groups have definitions.</summary>
    public int Groups => _byGroup.Count;

    public static Definitions Of(RuleEnvironment environment) => environment.Index(static environment => new Definitions(environment));

    /// <summary>What defines the kind of an object; null when the environment does not.</summary>
    public EnvironmentObject? Of(ObjectId id) => _byKind.TryGetValue((id.Group, id.Kind), out var found) ? found : null;

    /// <summary>Some definition of that group; null when there is none.</summary>
    public EnvironmentObject? OfGroup(string group) => _byGroup.TryGetValue(group, out var found) ? found : null;

    /// <summary>The wave in which Argo CD applies an object, 0 when it does not say; null when that is not known.</summary>
    public static long? WaveOf(EnvironmentObject item)
    {
        var wave = item.Metadata["annotations"][Wave];
        return wave.IsAbsent ? 0
            : long.TryParse(wave.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
