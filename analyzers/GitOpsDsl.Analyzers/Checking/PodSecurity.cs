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

    private static readonly string[] Words = ["PodSecurity", "pod-security.kubernetes.io/enforce"];

    private readonly Lazy<bool> _isRestricted;

    public PodSecurity(Compilation compilation) =>
        _isRestricted = new Lazy<bool>(() => compilation.SyntaxTrees.All(static tree => !(bool)ByTree.GetValue(tree, SaysLevel)));

    public bool IsRestricted => _isRestricted.Value;

    private static object SaysLevel(SyntaxTree tree)
    {
        var text = tree.GetText().ToString();
        return Array.Exists(Words, word => text.IndexOf(word, StringComparison.Ordinal) >= 0);
    }
}
