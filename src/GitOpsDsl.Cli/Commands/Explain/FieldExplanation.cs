using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Check;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Cli.Commands;

/// <summary>What the API says of a kind or of one of its fields: <c>deployment.spec.replicas</c>.</summary>
/// <param name="kind">The kind that the path begins with.</param>
/// <param name="path">The fields that lead to it; empty for the kind.</param>
/// <param name="field">The last of them; null for the kind.</param>
/// <param name="type">What it is made of; null for a scalar.</param>
internal sealed class FieldExplanation(KindFacts kind, string path, FieldFacts? field, TypeFacts? type)
{
    /// <param name="what">A kind in any case, singular or plural, and fields after dots; lists and maps are stepped over.</param>
    /// <param name="others">What else could have been meant.</param>
    /// <exception cref="UsageException">There is no such kind or field.</exception>
    public static FieldExplanation Find(string what, IEnumerable<string> others)
    {
        var facts = KubernetesApi.Facts;
        var words = what.Split('.');
        var kind = FindKind(facts, words[0]) ?? throw NoKind(words[0], [.. facts.Kinds.Select(static kind => kind.Kind.ToLowerInvariant()), .. others]);
        var type = facts.Find(kind.Type);
        FieldFacts? field = null;
        foreach (var word in words.Skip(1))
        {
            // As kubectl explain takes them, without brackets; with them as findings write them.
            var name = word.IndexOf('[', StringComparison.Ordinal) is >= 0 and var bracket ? word[..bracket] : word;
            field = type?.Find(name) ?? throw NoField(type, name, what);
            type = field.Type.Element is { Name: { } typeName } ? facts.Find(typeName) : null;
        }

        return new(kind, string.Join('.', words.Skip(1)), field, type);
    }

    /// <summary>Whether it begins with a kind of the API.</summary>
    public static bool IsKind(string what) => FindKind(KubernetesApi.Facts, what.Split('.')[0]) is not null;

    public void Write(Invocation invocation)
    {
        if (invocation.Json)
        {
            JsonOutput.Write(invocation.Out, json =>
            {
                json.WriteString("apiVersion", kind.ApiVersion);
                json.WriteString("kind", kind.Kind);
                json.WriteString("path", path);
                foreach (var (name, value) in Facts())
                {
                    json.WriteString(name, value);
                }

                json.WriteStrings("fields", type?.Fields.Select(static one => one.Name) ?? []);
            });
            return;
        }

        invocation.Out.WriteLine($"{kind.ApiVersion} {kind.Kind}{(path.Length > 0 ? $", {path}" : "")}");
        foreach (var (name, value) in Facts())
        {
            invocation.Out.WriteLine($"  {name,-10}  {value}");
        }

        if (type is { Fields.Count: > 0 })
        {
            invocation.Out.WriteLine();
            var table = new TextTable("FIELD", "TYPE", "");
            foreach (var one in type.Fields)
            {
                table.Add(one.Name, TypeName(one), string.Join(", ", Notes(one)));
            }

            table.Write(invocation.Out);
        }
    }

    private IEnumerable<(string Name, string Value)> Facts()
    {
        if (field is null)
        {
            yield return ("scope", kind.Namespaced ? "in a namespace" : "for the whole cluster");
        }
        else
        {
            yield return ("type", TypeName(field));
            yield return ("required", field.Required ? "yes" : "no");
            foreach (var (name, value) in FieldFacts(field))
            {
                if (!string.IsNullOrEmpty(value))
                {
                    yield return (name, value);
                }
            }
        }

        var group = kind.Group.Length == 0 ? "core" : kind.Group.Replace('.', '-');
        var version = kind.ApiVersion[(kind.ApiVersion.IndexOf('/', StringComparison.Ordinal) + 1)..];
        yield return ("reference", $"https://kubernetes.io/docs/reference/generated/kubernetes-api/v{KubernetesApi.Facts.Version}/#{kind.Kind.ToLowerInvariant()}-{version}-{group}");
    }

    private static IEnumerable<(string Name, string? Value)> FieldFacts(FieldFacts field) =>
    [
        ("default", field.Default),
        ("one of", string.Join(", ", field.Enum)),
        ("format", field.Format),
        ("pattern", field.Pattern),
        ("minimum", field.Minimum),
        ("maximum", field.Maximum),
        ("keys", string.Join(", ", field.ListKeys)),
        ("immutable", field.Immutable ? "can't be changed once it is set" : null),
        ("deprecated", field.Deprecated ? "yes" : null),
        ("since", field.Since),
    ];

    private static IEnumerable<string> Notes(FieldFacts field)
    {
        if (field.Required)
        {
            yield return "required";
        }

        if (field.Default is { } value)
        {
            yield return $"default {value}";
        }

        if (field.Enum.Count > 0)
        {
            yield return string.Join("|", field.Enum);
        }
    }

    /// <summary>As in the facts, with short names: <c>[]#Container</c>.</summary>
    private static string TypeName(FieldFacts field)
        => field.Type.Element.Name is { } full ? field.Type.ToString().Replace(full, full[(full.LastIndexOf('.') + 1)..], StringComparison.Ordinal) : field.Type.ToString();

    private static KindFacts? FindKind(ApiFacts facts, string name)
    {
        KindFacts? found = null;
        foreach (var kind in facts.Kinds)
        {
            // Of several versions the stable one, which is the last in the facts that is no alpha or beta.
            if ((string.Equals(kind.Kind, name, StringComparison.OrdinalIgnoreCase) || string.Equals(kind.Plural, name, StringComparison.OrdinalIgnoreCase))
                && (found is null || !kind.ApiVersion.Contains("alpha", StringComparison.Ordinal) && !kind.ApiVersion.Contains("beta", StringComparison.Ordinal)))
            {
                found = kind;
            }
        }

        return found;
    }

    private static UsageException NoKind(string word, IEnumerable<string> known)
    {
        var meant = NearestWord.Suggest(word, known);
        return new($"there is no rule, kind or component '{word}'{(meant.Length > 0 ? meant : ": write GD1001, deployment.spec.replicas (of Kubernetes' own kinds), or WebService")}");
    }

    private static UsageException NoField(TypeFacts? type, string name, string what)
        => new(type is null
            ? $"{what}: there is nothing below a value, so no '{name}'"
            : $"{what}: {type.ShortName} has no field '{name}'{NearestWord.Suggest(name, type.Fields.Select(static field => field.Name))}");
}
