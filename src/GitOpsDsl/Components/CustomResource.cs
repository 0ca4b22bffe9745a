using System.Runtime.CompilerServices;
using System.Diagnostics.CodeAnalysis;

namespace GitOpsDsl;

/// <summary>
/// An object of a kind that there is no record for; its fields are <see cref="ApiRecord.UnknownFields"/>. A custom resource whose
/// CustomResourceDefinition is at hand is better imported, which makes a record of it.
/// </summary>
/// <param name="apiVersion">Group and version: <c>gateway.networking.k8s.io/v1</c>.</param>
/// <param name="kind">The kind: <c>HTTPRoute</c>.</param>
/// <param name="namespaced">Whether the kind lives in a namespace.</param>
public sealed record CustomResource(
    string apiVersion, string kind, bool namespaced = true, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0);
