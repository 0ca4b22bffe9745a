using GitOpsDsl.Facts;
using GitOpsDsl.Generators.Records;

namespace GitOpsDsl.Generators.Naming;

/// <summary>
/// Which C# enums there are, and what they are called. Fields of one name and one set of values share an enum, which has their name in
/// the singular: <c>ImagePullPolicy</c>, <c>PolicyType</c>, <c>Protocol</c>. The owner's name, without <c>Spec</c> or <c>Status</c>, goes in front where that says
/// too little or is not one thing: on a single word with one owner (<c>PersistentVolumeClaimPhase</c>), and on a name with several sets of values in the
/// API (<c>DeploymentStrategyType</c>, <c>ServiceType</c>), but for the one set that has several owners (<c>RestartPolicy</c>). One allowed value is
/// no choice, and stays a string.
/// </summary>
internal sealed class EnumNames
{
    /// <summary>Names in GitOpsDsl that authors use beside these.</summary>
    private static readonly string[] Taken = ["Port", "Duration", "Time", "Quantity", "Resource", "Origin", "Environment", "Component"];

    private readonly Dictionary<FieldFacts, EnumModel> _enums = [];
    private readonly List<EnumModel> _all = [];
    private readonly HashSet<string> _taken;
    private readonly string _namespace;

    public EnumNames(ApiFacts facts, TypeNames names, string @namespace)
    {
        _namespace = @namespace;
        _taken = new HashSet<string>(Taken.Concat(facts.Types.Select(type => names.Of(type.Name).Name)), StringComparer.Ordinal);
        var uses = facts.Types
            .Where(type => !names.IsElsewhere(type.Name))
            .SelectMany(static type => type.Fields, static (type, field) => (Type: type, Field: field))
            .Where(static use => use.Field.Enum.Count > 1 && use.Field.Type.Element.Kind == ValueKind.String);
        foreach (var sameName in uses.GroupBy(static use => NameOf(use.Field), StringComparer.Ordinal))
        {
            var isMultiWord = Identifiers.IsMultiWord(sameName.Key);
            var sets = sameName.GroupBy(static use => string.Join("|", use.Field.Enum), StringComparer.Ordinal).ToList();
            foreach (var set in sets)
            {
                var isOneThing = sets.Count == 1 || (isMultiWord && set.Count() > 1 && sets.Count(static other => other.Count() > 1) == 1);
                if (isOneThing && (isMultiWord || set.Count() > 1) && !_taken.Contains(sameName.Key))
                {
                    Add(new TypeName(@namespace, sameName.Key), set.Select(static use => use.Field));
                    continue;
                }

                foreach (var (type, field) in set)
                {
                    var owner = names.Of(type.Name);
                    Add(new TypeName(owner.Namespace, Free(owner.Name, sameName.Key)), [field]);
                }
            }
        }
    }

    /// <summary>Ordinal by name.</summary>
    public IReadOnlyList<EnumModel> All => [.. _all.OrderBy(static e => e.Name.FullName, StringComparer.Ordinal)];

    /// <summary>The enum of a field's values or of its elements; null where any value is allowed.</summary>
    public EnumModel? Of(FieldFacts field) => _enums.TryGetValue(field, out var found) ? found : null;

    private static string NameOf(FieldFacts field)
    {
        var name = Identifiers.Pascal(field.Name);
        return field.Type.Item is null ? name : Identifiers.Singular(name);
    }

    private string Free(string owner, string name)
    {
        string[] candidates = [Without(Without(owner, "Spec"), "Status") + name, owner + name, owner + name + "Value"];
        return candidates.First(candidate => !_taken.Contains(candidate));
    }

    private static string Without(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length
            ? name.Substring(0, name.Length - suffix.Length)
            : name;

    private void Add(TypeName name, IEnumerable<FieldFacts> fields)
    {
        EnumModel? model = null;
        foreach (var field in fields)
        {
            model ??= new EnumModel(name, field.Enum);
            _enums.Add(field, model);
        }

        _all.Add(model!);
        // The losers of contested names live in a namespace of their group, and so do their enums.
        if (name.Namespace == _namespace)
        {
            _taken.Add(name.Name);
        }
    }
}
