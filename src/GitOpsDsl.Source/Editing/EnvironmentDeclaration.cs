namespace GitOpsDsl.Source.Editing;

/// <summary>Where an environment is declared, as the catalogue says; lines are left out, since an edit moves them.</summary>
/// <param name="System">The system: <c>shop</c>.</param>
/// <param name="Name">The name of an environment that names itself not otherwise: <c>prod</c>.</param>
/// <param name="File">As the compiler recorded it.</param>
/// <param name="Declaration">The type and the member: <c>Environments.Prod</c>.</param>
public sealed record EnvironmentDeclaration(string System, string Name, string File, string Declaration);
