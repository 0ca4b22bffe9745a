using GitOpsDsl.Compiler.Agents;
using GitOpsDsl.Compiler.Previews;

namespace GitOpsDsl.Compiler.Check;

/// <summary>What can be wrong with an environment before there is an object to hold a rule against. What stops it is an error.</summary>
internal static class CompilerFindings
{
    public static Finding Throws(string what, Exception exception)
        => Error("GD9101", $"{what} can't be evaluated: {exception.GetType().Name}: {exception.Message}");

    public static Finding Unnamed(string declaration)
        => Error("GD9102", $"an environment of {declaration} has no name: set Name on each environment of a collection");

    public static Finding SameEnvironment(string id, Origin other)
        => Error("GD9103", $"two environments have the id {id}; the other is declared at {other}: rename one of the properties or set Name");

    public static Finding SamePart(string name, Origin other)
        => Error("GD9104", $"two components are named {name}; the other is declared at {other}: set Name on one of them");

    public static Finding SameObject(ObjectId id, Origin other)
        => Error("GD9105", $"{id} is made twice, the other time at {other}: rename one of them");

    public static Finding BadName(ObjectId id, string reason)
        => Error("GD9106", $"the {id.Kind} has the name '{id.Name}', which {reason}");

    public static Finding CannotBeWritten(ObjectId id, string reason) => Error("GD9109", $"{id} can't be written: {reason}");

    public static Finding BadAuthoring(string message) => Error("GD9107", message);

    public static Finding BadInclude(string path, string reason)
        => Error("GD9108", $"the file {path} can't be taken in: {reason}");

    /// <summary>A warning: what other readers understand is rendered, but no rule has seen it.</summary>
    public static Finding NotChecked(ObjectId id, string reason)
        => new("GD9110", Severity.Warning, $"{id} is not held against the rules: {reason}");

    public static Finding BadOutside(string reason) => Error("GD9111", $"Outside can't be read: {reason}");

    public static Finding SameCloudResource(string name, Origin other)
        => Error("GD7101", $"two cloud resources are named {name}; the other is made at {other}: set LogicalName on one of them");

    public static Finding ForeignOutput(string by, string problem)
        => Error("GD7102", $"{by} takes an output of {problem}");

    public static Finding BadCloudResource(string name, string problem) => Error("GD7103", $"{name}: {problem}");

    public static Finding NotInProgram(string name, string what)
        => Error("GD7104", $"{name} has {what}, which the operator's Program can't carry: set Git of the PulumiOperator, so that its Stack takes the program from git");

    public static Finding NoSecretSetting(string name)
        => Error("GD7105", $"the program takes the secret setting {name}, and nothing gives it to the operator: set ConfigSecrets[\"{name}\"], or Vault");

    public static Finding CyclicPrograms(IEnumerable<string> cycle)
        => Error("GD7106", $"the cloud programs of {string.Join(" and ", cycle)} take what the others make, so that none can run first: let one of them make what both take");

    /// <summary>An information: a program that ran too early fails, and runs again.</summary>
    public static Finding UnorderedProgram(string what, string other)
        => new("GD7107", Severity.Info, $"the program takes {what} of {other}, and nothing makes its Stack wait for that: let the operator run both, in one namespace, or pulled in order by one Flux or Argo CD");

    public static Finding TwoAgents(string @namespace, string cluster, string other)
        => Error("GD6301", $"another agent pulls {other} into the same namespace {@namespace} of the cluster {cluster}: they would undo one another. Let one agent pull both");

    public static Finding SameAgentObject(ObjectId id, string other)
        => Error("GD6302", $"the agent needs {id} for this environment and another one of that name for {other}: give them the same agent, or rename an environment");

    public static Finding AgentsFolder(string id)
        => Error("GD6303", $"{id} is in the folder where the agents' objects are rendered, and its system has the name of theirs: rename the record of the environment");

    public static Finding CyclicOrder(IEnumerable<string> cycle)
        => new("GD6304", Severity.Warning, $"{string.Join(" and ", cycle)} refer to one another in a circle, so that none is applied after another of them: take one reference away, or set InOrder = false");

    public static Finding NoRepository()
        => Error("GD6305", "the agent's Repository is empty: say where the tree is committed, as the agent reaches it");

    /// <summary>An information: what came too early is started again until all is there.</summary>
    public static Finding NotInOrder(string component, IEnumerable<string> others)
        => new("GD6306", Severity.Info, $"Config Sync applies {component} together with what it refers to ({string.Join(", ", others)}): set AnnotateOrder = true on the environment, and it waits; or InOrder = false");

    public static Finding SameObjectInCluster(ObjectId id, string other, string cluster)
        => Error("GD6307", $"{id} is in {other} too, which is pulled into the same cluster {cluster}: each render would undo the other's. Give them namespaces or clusters of their own, or let one of them have it");

    public static Finding SameHostInCluster(ServedRoute route, ObjectId otherObject, string other, string cluster)
        => Error("GD6308", $"the {otherObject} of {other} serves {route} too, in the same cluster {cluster}: only one of them gets the requests. Give them hosts, paths or clusters of their own");

    public static Finding SharedByPreview(SharedThing thing, string other)
        => new(thing.Rule, thing.Rule == SharedThing.SecretRead ? Severity.Warning : Severity.Error, $"this preview shares {thing.Name} with {other}: {thing.WayOut}");

    private static Finding Error(string id, string message) => new(id, Severity.Error, message);
}
