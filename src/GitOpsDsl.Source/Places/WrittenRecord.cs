namespace GitOpsDsl.Source.Places;

/// <summary>A record on the way from an object to a field.</summary>
/// <param name="Depth">How many steps from the object it stands.</param>
/// <param name="Type">Namespace and name of its type.</param>
/// <param name="File">Where it was made; empty when that is not in the author's source.</param>
/// <param name="Line">From 1; 0 when it is not known.</param>
public sealed record WrittenRecord(int Depth, string Type, string File, int Line);
