using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Compiler.Load;
using GitOpsDsl.Source.Editing;

namespace GitOpsDsl.Cli.Commands;

/// <summary>How previews, and what belongs to them, are named and found.</summary>
internal static class PreviewNames
{
    private const string Folder = "Previews";

    /// <summary>The system of an environment's id.</summary>
    public static string SystemOf(string id) => id[..id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>The C# file of a preview, as the compiler records it.</summary>
    public static string FileOf(Project project, string system, string name)
        => SourceFiles.RecordedRoot + project.Shown(Path.Combine(project.Directory, Folder, PreviewSource.ClassOf(system, name) + ".cs"));

    /// <summary>The environment of an id, or of a name that only one has.</summary>
    /// <exception cref="UnknownEnvironmentException">None has it, or several.</exception>
    public static EnvironmentGraph Find(IEnumerable<EnvironmentGraph> environments, string asked)
    {
        var known = environments.ToList();
        var met = known.FindAll(one => one.Id == asked) is { Count: > 0 } exact ? exact : known.FindAll(one => one.Id.EndsWith("/" + asked, StringComparison.Ordinal));
        return met switch
        {
            [var only] => only,
            [] => throw UnknownEnvironmentException.None(asked, known.Select(static one => one.Id)),
            _ => throw UnknownEnvironmentException.Several(asked, met.Select(static one => one.Id)),
        };
    }

    /// <summary><c>shop-int</c> of <c>shop/int</c> becomes <c>shop-pr-42</c>; <c>shop</c> becomes that too.</summary>
    /// <exception cref="UsageException">It would be longer than a namespace can be.</exception>
    public static string Namespace(EnvironmentGraph from, string name)
    {
        var (own, suffix) = (from.Source.Environment.Namespace.ToString(), "-" + from.Id[(from.Id.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var made = $"{(own.EndsWith(suffix, StringComparison.Ordinal) ? own[..^suffix.Length] : own)}-{name}";
        return made.Length <= 63 ? made : throw new UsageException($"the namespace '{made}' would be longer than 63 characters: choose a shorter name, or say --namespace");
    }

    /// <summary>The name of a component of the environment, whose property may be named instead.</summary>
    /// <exception cref="UsageException">It has none of that name.</exception>
    public static string Component(EnvironmentGraph environment, string asked)
        => environment.Components.FirstOrDefault(part => part.Name == asked || string.Equals(part.Part.Property, asked, StringComparison.OrdinalIgnoreCase))?.Name
            ?? throw new UsageException($"{environment.Id} has no component '{asked}'; it has {string.Join(", ", environment.Components.Select(static part => part.Name))}");

    /// <summary>The components whose size somebody sets: <c>web</c> by <c>web.Replicas</c>, all by the environment's own <c>Replicas</c>.</summary>
    public static IEnumerable<string> Sized(EnvironmentGraph environment, string path)
        => path.Split('.') is [.., var component, _] ? [Component(environment, component)] : environment.Components.Select(static part => part.Name);

    /// <summary>Whether an environment's <see cref="GitOpsEnvironment.Outside"/> is there in its own namespace only.</summary>
    public static bool IsOfNamespace(string outside)
        => outside.Split(' ') is ["Secret" or "ConfigMap" or "PersistentVolumeClaim" or "ServiceAccount" or "Service", var name] && !name.Contains('/', StringComparison.Ordinal);
}
