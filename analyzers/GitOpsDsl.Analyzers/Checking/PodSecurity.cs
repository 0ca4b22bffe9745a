using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Checking;

/// <summary>
/// Which Pod Security Standard the pods of a project are held to. An environment's is restricted unless it says otherwise; where any does, it
/// is not known of a single object which environment it is for.
/// </summary>
internal sealed class PodSecurity
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> ByTree = new();

    /// <summary>The environment's property, and the label of a Namespace.</summary>
    private const string Property = "PodSecurity";
    private const string Label = "pod-security.kubernetes.io/enforce";

    private readonly Lazy<bool> _isRestricted;

    public PodSecurity(Compilation compilation) =>
        _isRestricted = new Lazy<bool>(() => compilation.SyntaxTrees.All(static tree => !(bool)ByTree.GetValue(tree, SaysLevel)));

    public bool IsRestricted => _isRestricted.Value;

    private static object SaysLevel(SyntaxTree tree) =>
        tree.GetText().ToString().IndexOf(Label, StringComparison.Ordinal) >= 0
        || tree.GetRoot().DescendantTokens().Any(static token => token.ValueText == Property);
}
