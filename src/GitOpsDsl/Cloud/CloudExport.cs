namespace GitOpsDsl;

/// <summary>One key of a ConfigMap or a Secret that the cloud program writes into the environment's namespace.</summary>
/// <param name="Name">The object's name.</param>
/// <param name="IsSecret">A Secret; else a ConfigMap.</param>
/// <param name="Key">The key.</param>
/// <param name="Value">What it will hold.</param>
/// <param name="Metadata">The object's labels.</param>
public sealed record CloudExport(string Name, bool IsSecret, string Key, CloudValue Value, ObjectMeta Metadata);
