using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>A value of an OpenAPI document and its JSON path, so that every complaint says where.</summary>
internal readonly record struct OpenApiNode(JsonElement Element, string Path)
{
    public FactsException Error(string message) => new($"{Path}: {message}", 0);

    /// <summary>The member of that name and kind, or null where there is none.</summary>
    /// <exception cref="FactsException">It is there and of another kind, or this is no object.</exception>
    public OpenApiNode? Optional(string name, JsonValueKind kind)
    {
        Expect(JsonValueKind.Object);
        if (!Element.TryGetProperty(name, out var member))
        {
            return null;
        }

        var node = new OpenApiNode(member, Member(name));
        node.Expect(kind);
        return node;
    }

    /// <exception cref="FactsException">It is missing or of another kind.</exception>
    public OpenApiNode Required(string name, JsonValueKind kind) => Optional(name, kind) ?? throw Error($"'{name}' is missing");

    public string? Text(string name) => Optional(name, JsonValueKind.String)?.Element.GetString();

    public string RequiredText(string name) => Required(name, JsonValueKind.String).Element.GetString()!;

    public bool IsTrue(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.True;

    /// <summary>The list of strings of that name; empty where there is none.</summary>
    public IReadOnlyList<string> Texts(string name) =>
        Optional(name, JsonValueKind.Array) is { } list ? [.. list.Items().Select(static item => item.AsText())] : [];

    public IEnumerable<(string Name, OpenApiNode Value)> Members()
    {
        Expect(JsonValueKind.Object);
        var self = this;
        return Element.EnumerateObject().Select(member => (member.Name, new OpenApiNode(member.Value, self.Member(member.Name))));
    }

    public IEnumerable<OpenApiNode> Items()
    {
        Expect(JsonValueKind.Array);
        var path = Path;
        return Element.EnumerateArray().Select((item, i) => new OpenApiNode(item, $"{path}[{i}]"));
    }

    private string AsText()
    {
        Expect(JsonValueKind.String);
        return Element.GetString()!;
    }

    private string Member(string name) =>
        name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '$') ? $"{Path}.{name}" : $"{Path}['{name}']";

    private void Expect(JsonValueKind kind)
    {
        if (Element.ValueKind != kind)
        {
            throw Error($"must be {Word(kind)}, not {Word(Element.ValueKind)}");
        }
    }

    private static string Word(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
