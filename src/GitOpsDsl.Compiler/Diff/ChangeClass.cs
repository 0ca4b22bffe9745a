namespace GitOpsDsl.Compiler.Diff;

/// <summary>What a change does to a cluster that it is applied to, from harmless to grave.</summary>
public enum ChangeClass
{
    /// <summary>Nothing that runs notices.</summary>
    Nothing,

    /// <summary>Pods are restarted, started or stopped.</summary>
    RestartsPods,

    /// <summary>Who reaches what, or who may do what.</summary>
    ChangesExposure,

    /// <summary>The API server refuses to change the object in place: it is deleted and made anew.</summary>
    ReplacesObject,

    /// <summary>What is stored is deleted, or out of reach of what used it.</summary>
    LosesData,
}
