using GitOpsDsl.Aws.Ec2;
using GitOpsDsl.Azure.Resources;
using GitOpsDsl.Random;
using static GitOpsDsl.Compiler.Cloud.Secrets.Attempt;
using Outputs = GitOpsDsl.Output;

namespace GitOpsDsl.Compiler.Cloud.Secrets;

/// <summary>Attempts to put what refers to a secret where everyone may read it.</summary>
internal static class OpenPlaces
{
    private const string Bucket = "aws:s3:Bucket";
    private const string Template = "aws:ec2:LaunchTemplate";

    private static readonly RandomPet Told = new() { LogicalName = "told", Options = new() { AdditionalSecretOutputs = ["id"] } };

    private static readonly AnyResource KubernetesSecret = new("kubernetes:core/v1:Secret")
    {
        LogicalName = "copied",
        Properties = new() { ["stringData"] = new() { ["key"] = Password.Result } },
    };

    private static readonly AnyResource Stack = new("pulumi:pulumi:StackReference") { LogicalName = "other", Properties = new() { ["name"] = "acme/shop/prod" } };

    private static readonly Output<string> OfStack = Stack.Output<JsonValue>("outputs").Property<string>("databasePassword");

    public static IReadOnlyDictionary<string, Func<Attempt>> All { get; } = new Dictionary<string, Func<Attempt>>
    {
        ["a tag"] = () => In(Bucket, new() { ["tags"] = new() { ["note"] = Password.Result } }),
        ["a tag, in a text"] = () => In(Bucket, new() { ["tags"] = new() { ["note"] = Outputs.Format($"it is {Password.Result}") } }),
        ["a tag, from a setting"] = () => In(Bucket, new() { ["tags"] = new() { ["note"] = Setting } }),
        ["a tag, of a typed record"] = () => new(("group", new ResourceGroup { Tags = new() { ["note"] = Password.Result } })),
        ["a tag, of an output without types"] = () => new(("untyped", Untyped), ("target", new AnyResource(Bucket) { Properties = new() { ["tags"] = new() { ["note"] = OfUntyped } } })),
        ["a tag, of an output that the author keeps"] = () => new(("told", Told), ("target", new AnyResource(Bucket) { Properties = new() { ["tags"] = new() { ["note"] = Told.Id } } })),
        ["a tag, of what the author made a secret"] = () => In(Bucket, new() { ["tags"] = new() { ["note"] = Outputs.Secret(Pet.Id) } }),
        ["a tag, of another stack's output"] = () => new(("other", Stack), ("target", new AnyResource(Bucket) { Properties = new() { ["tags"] = new() { ["note"] = OfStack } } })),
        ["a tag, of a Secret's data"] = () => new(
            ("copied", KubernetesSecret),
            ("target", new AnyResource(Bucket) { Properties = new() { ["tags"] = new() { ["note"] = KubernetesSecret.Output<JsonValue>("stringData").Property<string>("key") } } })),
        ["a name"] = () => In(Bucket, new() { ["bucket"] = Password.Result }),
        ["a name, of the password's hash"] = () => In(Bucket, new() { ["bucket"] = Password.BcryptHash }),
        ["user data"] = () => In(Template, new() { ["userData"] = Outputs.Base64($"#!/bin/sh\nexport TOKEN={Password.Result}\n") }),
        ["user data of a typed record"] = () => new(("nodes", new LaunchTemplate { UserData = Outputs.Base64($"#!/bin/sh\nexport TOKEN={Password.Result}\n") })),
        ["base64 of base64"] = () => In(Template, new() { ["userData"] = Outputs.Base64($"{Outputs.Base64($"{Password.Result}")}") }),
        ["JSON"] = () => In("aws:iam:Policy", new() { ["policy"] = Outputs.Json(new() { ["Statement"] = new() { ["Sid"] = Password.Result } }) }),
        ["JSON in base64 in a text"] = () => In(Template, new() { ["description"] = Outputs.Format($"x{Outputs.Base64(Outputs.Json(new() { ["a"] = Password.Result }))}") }),
        ["joined texts"] = () => In(Template, new() { ["description"] = Outputs.Join(",", [Password.Result, "b"]) }),
        ["a function's variables"] = () => In("aws:lambda:Function", new() { ["role"] = "r", ["environment"] = new() { ["variables"] = new() { ["DB"] = Password.Result } } }),
        ["an object in a list"] = () => In("aws:ec2:SecurityGroup", new() { ["ingress"] = [new() { ["protocol"] = "tcp", ["fromPort"] = 443, ["toPort"] = 443, ["description"] = Password.Result }] }),
        ["an object's content"] = () => In("aws:s3:BucketObjectv2", new() { ["bucket"] = "b", ["content"] = Password.Result }),
        ["keepers"] = () => new(("again", new RandomPet { Keepers = new() { ["password"] = Password.Result } })),
        ["a function's argument"] = () => new(("nodes", new LaunchTemplate { ImageId = new GetAmi { NameRegex = Password.Result }.Id })),
        ["a provider's region"] = () => In("pulumi:providers:aws", new() { ["region"] = Setting }),
        ["a ConfigMap"] = () => In("kubernetes:core/v1:ConfigMap", new() { ["data"] = new() { ["a"] = Password.Result } }),
        ["an annotation of a Secret"] = () => In("kubernetes:core/v1:Secret", new() { ["metadata"] = new() { ["annotations"] = new() { ["a"] = Password.Result } } }),
        ["an environment variable of a Deployment"] = () => In("kubernetes:apps/v1:Deployment", new() { ["spec"] = new() { ["env"] = [new() { ["name"] = "A", ["value"] = Password.Result }] } }),
        ["a chart's values"] = () => In("kubernetes:helm.sh/v3:Release", new() { ["values"] = new() { ["a"] = Setting } }),
        ["a workload's variable"] = () => In(web => web with { Config = new() { ["A"] = OfUntyped } }, withUntyped: true),
        ["a workload's variable, in a text"] = () => In(web => web with { Config = new() { ["A"] = $"postgres://shop:{OfUntyped}@db/" } }, withUntyped: true),
        ["a workload's file"] = () => In(web => web with { Files = new() { ["/etc/shop.ini"] = $"a={OfUntyped}\n" } }, withUntyped: true),
    };
}
