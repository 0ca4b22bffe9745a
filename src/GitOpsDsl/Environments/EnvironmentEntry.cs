using System.ComponentModel;

namespace GitOpsDsl;

/// <summary>One marked declaration in the catalogue that the source generator makes of a project; authors never write one.</summary>
/// <param name="System">The record's name in kebab case, without the suffix <c>Environment</c>: <c>shop</c>.</param>
/// <param name="Name">The declaration's name in kebab case: <c>prod</c>.</param>
/// <param name="Declaration">The declaration in C#, for messages: <c>Environments.Prod</c>.</param>
/// <param name="Origin">Where it is declared.</param>
/// <param name="IsCollection">Whether the declaration gives several environments, which must then name themselves.</param>
/// <param name="Evaluate">Runs the declaration; several for one that gives a collection.</param>
/// <param name="AddParts">Adds the components and objects of such an environment, in the order of declaration.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record EnvironmentEntry(
    string System,
    string Name,
    string Declaration,
    Origin Origin,
    bool IsCollection,
    Func<IEnumerable<GitOpsEnvironment>> Evaluate,
    Action<GitOpsEnvironment, EnvironmentParts> AddParts);
