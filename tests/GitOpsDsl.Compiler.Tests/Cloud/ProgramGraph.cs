using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace GitOpsDsl.Compiler.Cloud;

/// <summary>What the text of a program says that waits for what, read without our own parsers.</summary>
internal sealed partial class ProgramGraph
{
    private readonly YamlMappingNode _variables;

    public ProgramGraph(string program)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(program));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        _variables = Section(root, "variables");
        var resources = Section(root, "resources");
        Resources = [.. resources.Children.Select(static entry => entry.Key.ToString()).Order(StringComparer.Ordinal)];
        Dependencies =
        [
            .. resources.Children.SelectMany(entry => Waits((YamlMappingNode)entry.Value).Intersect(Resources).Select(other => $"{entry.Key} {other}"))
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Names, in ordinal order.</summary>
    public IReadOnlyList<string> Resources { get; }

    /// <summary>Each <c>name dependency</c>, in ordinal order.</summary>
    public IReadOnlyList<string> Dependencies { get; }

    /// <summary>Through its properties, and by the option; its provider it has, but does not wait for.</summary>
    private IEnumerable<string> Waits(YamlMappingNode resource)
    {
        var options = Section(resource, "options");
        // The SDK waits for an id without telling the engine for what it waited.
        return Roots(Section(resource, "properties")).Concat(Roots(Section(Section(resource, "get"), "state"))).Concat(options.Children.TryGetValue("dependsOn", out var others) ? Roots(others) : []);
    }

    /// <summary>A variable's are those of what it calls.</summary>
    private IEnumerable<string> Roots(YamlNode node) => node switch
    {
        YamlMappingNode map => map.Children.Values.SelectMany(Roots),
        YamlSequenceNode list => list.Children.SelectMany(Roots),
        YamlScalarNode { Value: { } text } => Reference().Matches(text).SelectMany(match =>
            _variables.Children.TryGetValue(match.Groups["name"].Value, out var variable) ? Roots(variable) : [match.Groups["name"].Value]),
        _ => [],
    };

    private static YamlMappingNode Section(YamlMappingNode map, string name) => map.Children.TryGetValue(name, out var section) ? (YamlMappingNode)section : [];

    [GeneratedRegex("""(?<!\$)(?:\$\$)*\$\{(?:\["(?<name>[^"]*)"\]|(?<name>[A-Za-z0-9_-]+))""")]
    private static partial Regex Reference();
}
