using System.Globalization;
using System.Text;

namespace GitOpsDsl;

/// <summary>A property of a resource, or a result of a function, that is known when the program has run.</summary>
/// <param name="Root">The resource or function.</param>
/// <param name="Path">From there: names of properties, and places in lists. Empty for the resource itself.</param>
/// <param name="Secret">The provider says that it is a secret.</param>
public sealed record CloudReference(CloudNode Root, ValueList<CloudPathSegment> Path, bool Secret) : CloudValue
{
    /// <summary>By the provider, by the author, or since what a function is asked with is a secret.</summary>
    public override bool IsSecret => Secret || Root switch
    {
        CloudResource { Options: { } options } => Path is [{ Name: { } output }, ..] && options.AdditionalSecretOutputs.Contains(output),
        CloudFunction function => function.Inputs.IsSecret,
        _ => false,
    };

    public override JsonValue ToJson(ICloudNames names) => Text(names);

    /// <summary><c>${name.property["key"][0]}</c>.</summary>
    internal string Text(ICloudNames names)
    {
        var text = new StringBuilder("${");
        var name = names.NameOf(Root);
        text.Append(IsPlain(name) ? name : $"[\"{Quoted(name)}\"]");
        foreach (var segment in Path)
        {
            _ = segment switch
            {
                { Index: { } index } => text.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']'),
                { Name: { } property } when IsPlain(property) => text.Append('.').Append(property),
                _ => text.Append("[\"").Append(Quoted(segment.Name!)).Append("\"]"),
            };
        }

        return text.Append('}').ToString();
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
