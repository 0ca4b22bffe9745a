using GitOpsDsl.Source.Places;
using Microsoft.CodeAnalysis;

namespace GitOpsDsl.Source.Lowerings;

/// <summary>One <c>[LowersTo]</c>: the field that a property or a parameter becomes.</summary>
/// <param name="Member">The property or the parameter.</param>
/// <param name="Record">Namespace and name of the record that has the field.</param>
/// <param name="Pattern">Where in the record.</param>
/// <param name="ObjectName">The object's name, with <c>{name}</c> for the component's; null for any.</param>
internal sealed record DeclaredField(ISymbol Member, string Record, FieldPattern Pattern, string? ObjectName)
{
    private const string AnyObject = "GitOpsDsl.Kubernetes.KubernetesObject";
    private const string Container = "GitOpsDsl.Kubernetes.Container";

    /// <summary>The declarations on a symbol.</summary>
    public static IEnumerable<DeclaredField> Of(ISymbol member) =>
        from attribute in member.GetAttributes()
        where attribute.AttributeClass?.Name == "LowersToAttribute"
        let arguments = attribute.ConstructorArguments
        where arguments.Length == 2 && arguments[0].Value is INamedTypeSymbol && arguments[1].Value is string
        let name = attribute.NamedArguments.FirstOrDefault(static named => named.Key == "Name").Value.Value as string
        select new DeclaredField(member, NameOf((INamedTypeSymbol)arguments[0].Value!), new FieldPattern((string)arguments[1].Value!), name);

    /// <summary>Whether the field that is asked about is this one or below it.</summary>
    /// <param name="query">What is asked.</param>
    /// <param name="end">How many steps of the way are then behind.</param>
    /// <param name="entry">The entry of the property that it must be (<see cref="FieldPattern.Matches"/>).</param>
    public bool Matches(FieldQuery query, out int end, out (string Token, string Text)? entry)
    {
        entry = null;
        foreach (var record in query.Records)
        {
            end = record.Depth + Pattern.Length;
            if (IsOf(record, query) && Pattern.Matches(query.Steps, record.Depth, out entry) && IsNamed(query, ref entry))
            {
                return true;
            }
        }

        end = 0;
        return false;
    }

    private static string NameOf(INamedTypeSymbol type) => $"{type.ContainingNamespace.ToDisplayString()}.{type.Name}";

    private bool IsOf(WrittenRecord record, FieldQuery query) => Record == AnyObject ? record.Depth == 0
        : Record == record.Type && (Record != Container || IsMainContainer(record, query));

    private static bool IsMainContainer(WrittenRecord record, FieldQuery query)
        => record.Depth >= 2 && query.Steps[record.Depth - 1].Index == 0 && query.Steps[record.Depth - 2].Name == "containers";

    private bool IsNamed(FieldQuery query, ref (string Token, string Text)? entry)
    {
        if (ObjectName is null)
        {
            return true;
        }

        var name = ObjectName.Replace("{name}", query.Owner ?? query.Part, StringComparison.Ordinal);
        if (name.IndexOf('{', StringComparison.Ordinal) is not (>= 0 and var token))
        {
            return name == query.Object;
        }

        // The rest of the name tells which entry it is: web-data is that of the volume "data".
        entry = (name[token..].Trim('{', '}'), query.Object[Math.Min(token, query.Object.Length)..]);
        return query.Object.StartsWith(name[..token], StringComparison.Ordinal);
    }
}
