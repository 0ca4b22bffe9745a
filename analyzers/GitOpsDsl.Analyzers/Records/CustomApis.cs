using System.Collections.Concurrent;
using GitOpsDsl.Facts;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Analyzers.Records;

/// <summary>
/// The APIs of custom resources, by the namespace of their records: those that we ship, whose facts are resources here, and those of a project or a
/// package, which have theirs in the constant <c>ApiFacts.Text</c> beside them.
/// </summary>
internal static class CustomApis
{
    private const string Resources = "custom/";

    /// <summary>Of a namespace the last facts that were read, so that an IDE reads them again only when they change.</summary>
    private static readonly ConcurrentDictionary<string, (string Text, RecordApi Api)> Read = new(StringComparer.Ordinal);

    /// <summary>Null for a namespace of other types.</summary>
    public static RecordApi? Of(INamespaceSymbol records)
    {
        var name = records.ToDisplayString();
        var text = Shipped(name)
            ?? records.GetTypeMembers("ApiFacts").FirstOrDefault()?.GetMembers("Text").OfType<IFieldSymbol>().FirstOrDefault()?.ConstantValue as string;
        return text is null ? null : Read.AddOrUpdate(name, _ => (text, Parse(text, name)), (_, old) => old.Text == text ? old : (text, Parse(text, name))).Api;
    }

    private static RecordApi Parse(string text, string name) => new(FactsText.Parse(text), name);

    private static string? Shipped(string name)
    {
        if (!name.StartsWith(KubernetesApi.Namespace + ".", StringComparison.Ordinal))
        {
            return null;
        }

        using var stream = typeof(CustomApis).Assembly.GetManifestResourceStream(
            Resources + name.Substring(KubernetesApi.Namespace.Length + 1).ToLowerInvariant() + ".facts");
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }
}
