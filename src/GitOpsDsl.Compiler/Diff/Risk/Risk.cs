namespace GitOpsDsl.Compiler.Diff;

/// <summary>What a change does, and why.</summary>
/// <param name="Class">The class.</param>
/// <param name="Reason">A sentence without its end: <c>the selector of a Deployment can't be changed: …</c>.</param>
internal sealed record Risk(ChangeClass Class, string Reason)
{
    public static Risk LosesData(string reason) => new(ChangeClass.LosesData, reason);

    public static Risk Replaces(string reason) => new(ChangeClass.ReplacesObject, reason);

    public static Risk Exposes(string reason) => new(ChangeClass.ChangesExposure, reason);

    public static Risk Restarts(string reason) => new(ChangeClass.RestartsPods, reason);

    public static Risk Nothing(string reason) => new(ChangeClass.Nothing, reason);
}
