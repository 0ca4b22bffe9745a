namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// The files of one environment. They live in <c>ROOT/system/name/</c>, and the inventory of them beside that directory, in
/// <c>ROOT/system/name.inventory</c>, so that an agent that is pointed at the directory never sees it.
/// </summary>
/// <param name="Id">Two segments: <c>shop/prod</c>.</param>
/// <param name="Owner">What declares it: its text is for messages, <c>Environments.Prod (environments/Shop/Shop.cs:12)</c>.</param>
/// <param name="Files">In any order.</param>
public sealed record OutputEnvironment(string Id, object Owner, IReadOnlyList<OutputFile> Files);
