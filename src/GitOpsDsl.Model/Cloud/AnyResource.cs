using System.Runtime.CompilerServices;

namespace GitOpsDsl;

/// <summary>
/// A resource for which there is no record. One of a provider whose schema is at hand is better imported (<c>gitops import pulumi</c>), which
/// makes a record of it.
/// </summary>
/// <example><code>new AnyResource("aws:backup:Vault") { Properties = new() { ["kmsKeyArn"] = Key.Arn } }</code></example>
public sealed record AnyResource : CloudResource
{
    /// <param name="token">The resource's token: <c>aws:backup:Vault</c>.</param>
    public AnyResource(string token, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line) => Token = token;

    private AnyResource(string token, Input<string> existing, string file, int line)
        : base(existing, file, line) => Token = token;

    public override string Token { get; }

    /// <summary>By the provider's names.</summary>
    public ValueMap<CloudJson> Properties
    {
        get => new(Values.Select(static entry => KeyValuePair.Create(entry.Key, new CloudJson(entry.Value))));
        init
        {
            foreach (var (name, item) in value)
            {
                Set(name, item);
            }
        }
    }

    /// <summary>One that is there already, by the provider's id: it is read, and never changed.</summary>
    public static AnyResource Get(string token, Input<string> id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(token, id, file, line);

    /// <summary>The output of that name.</summary>
    public Output<T> Output<T>(string name) => Out<T>(name);
}
