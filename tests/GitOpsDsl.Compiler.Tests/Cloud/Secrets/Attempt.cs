namespace GitOpsDsl.Compiler.Cloud.Secrets;

/// <summary>One way in which an author could write a secret into the tree.</summary>
/// <param name="Parts">What the environment has, by name, beside a password and a pet.</param>
internal sealed record Attempt(params (string Name, object Part)[] Parts)
{
    /// <summary>The value that must be in no file: it looks like a key that a machine made.</summary>
    public const string Marker = "Zq8x-Lm27-hunter9Tv";

    public static readonly Random.RandomPassword Password = new() { Length = 24 };

    public static readonly Random.RandomPet Pet = new() { Length = 2 };

    public static readonly AnyResource Untyped = new("random:index:RandomPassword") { Properties = new() { ["length"] = 8 } };

    /// <summary>Of a record without types: only the provider's facts know that it is a secret.</summary>
    public static readonly Output<string> OfUntyped = Untyped.Output<string>("result");

    public static readonly Output<string> Setting = new SecretSetting("token").Value;

    public CloudTarget Cloud { get; init; } = new PulumiProgram();

    /// <summary>A resource of any type with these properties.</summary>
    public static Attempt In(string token, ValueMap<CloudJson> properties) => new(("target", new AnyResource(token) { Properties = properties }));

    /// <summary>A workload with this.</summary>
    public static Attempt In(Func<WebService, WebService> change, bool withUntyped = false) => new([.. withUntyped ? [("untyped", Untyped)] : Array.Empty<(string, object)>(), ("web", change(new() { Image = "registry.example.com/web:1.4.0" }))]);

    public Compilation Compile()
    {
        var environment = new ComponentProgram { Namespace = "depot", Cloud = Cloud };
        return ComponentProgram.Compile(environment, [("password", Password), ("pet", Pet), .. Parts]);
    }
}
