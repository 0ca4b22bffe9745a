using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Graph;

/// <summary>One object of an environment: a record, or a document of a file that was taken in as it is.</summary>
/// <param name="Id">Its identity in the cluster.</param>
/// <param name="Resource">The record; null for a document.</param>
/// <param name="Verbatim">The document's bytes; empty for a record.</param>
/// <param name="Origin">Where it is written; the component's place when the record has none of its own.</param>
public sealed record GraphObject(ObjectId Id, KubernetesObject? Resource, ReadOnlyMemory<byte> Verbatim, Origin Origin)
{
    /// <summary>For messages: <c>Deployment shop/web (/_/environments/Shop/Shop.cs:31)</c>.</summary>
    public override string ToString() => $"{Id} ({Origin.ToString()})";
}
