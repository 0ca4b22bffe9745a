using GitOpsDsl.Compiler.Graph;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Check;

/// <summary>Of which APIs the objects are that came by, taken down while each is at hand: later, each is far from the processor.</summary>
internal sealed class SeenApis
{
    private readonly HashSet<string> _versions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _own = new(StringComparer.Ordinal);
    private string? _last;

    public void Add(GraphObject item)
    {
        if (!ReferenceEquals(item.Id.ApiVersion, _last))
        {
            _versions.Add(_last = item.Id.ApiVersion);
        }

        if (item.Resource?.ApiFacts is { } facts)
        {
            _own.Add(facts);
        }
    }

    public void Add(SeenApis other)
    {
        _versions.UnionWith(other._versions);
        _own.UnionWith(other._own);
    }

    /// <summary>What is known of them; nearly always Kubernetes' own facts are enough.</summary>
    public IReadOnlyList<ApiFacts> Facts() => KnownApis.Of(_versions, _own);
}
