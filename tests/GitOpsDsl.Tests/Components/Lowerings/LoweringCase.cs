using System.Reflection;

namespace GitOpsDsl.Tests.Components.Lowerings;

/// <summary>Two components, or two environments around one, that differ in one property or one parameter of a factory.</summary>
/// <param name="Member"><c>Worker.Replicas</c>, <c>Replicas.Auto.min</c>.</param>
/// <param name="Before">With one value.</param>
/// <param name="After">With the other.</param>
/// <param name="Key">The entry or item that differs, where the property is a map or a list.</param>
/// <param name="Around">The environments, where it is they that differ.</param>
internal sealed record LoweringCase(
    string Member, Component Before, Component After, string Key = "", (GitOpsEnvironment Before, GitOpsEnvironment After)? Around = null)
{
    public IReadOnlyList<LowersToAttribute> Declarations => [.. DeclarationsOf(Member)];

    /// <summary>Every member that declares what it becomes.</summary>
    public static IEnumerable<string> DeclaredMembers() =>
        from type in typeof(LowersToAttribute).Assembly.GetExportedTypes()
        from member in Members(type)
        select member.Name;

    private static IEnumerable<LowersToAttribute> DeclarationsOf(string name) =>
        typeof(LowersToAttribute).Assembly.GetExportedTypes().SelectMany(Members).Single(member => member.Name == name).Declarations;

    private static IEnumerable<(string Name, IEnumerable<LowersToAttribute> Declarations)> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var properties = type.GetProperties(Own).Select(property => ($"{type.Name}.{property.Name}", property.GetCustomAttributes<LowersToAttribute>()));
        var methods = type.GetMethods(Own).SelectMany(method => method.GetParameters().Select(parameter =>
            ($"{type.Name}.{method.Name}.{parameter.Name}", parameter.GetCustomAttributes<LowersToAttribute>())));
        var constructors = type.GetConstructors().SelectMany(constructor => constructor.GetParameters().Select(parameter =>
            ($"{type.Name}.{parameter.Name}", parameter.GetCustomAttributes<LowersToAttribute>())));
        return properties.Concat(methods).Concat(constructors).Where(static member => member.Item2.Any());
    }

    public override string ToString() => Member;
}
