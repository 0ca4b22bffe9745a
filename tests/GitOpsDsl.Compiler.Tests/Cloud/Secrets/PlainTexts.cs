using static GitOpsDsl.Compiler.Cloud.Secrets.Attempt;
using Outputs = GitOpsDsl.Output;

namespace GitOpsDsl.Compiler.Cloud.Secrets;

/// <summary>Attempts to write a secret's value out where a secret is wanted, or under a name that says what it is.</summary>
internal static class PlainTexts
{
    private const string Version = "aws:secretsmanager:SecretVersion";

    private static readonly (string Name, object Part) TakesSetting =
        ("version", new AnyResource(Version) { Properties = new() { ["secretId"] = "mail", ["secretString"] = Setting } });

    public static IReadOnlyDictionary<string, Func<Attempt>> All { get; } = new Dictionary<string, Func<Attempt>>
    {
        ["a password"] = () => Database(Marker),
        ["a password of a typed record"] = () => new(("db", new Aws.Rds.Instance { InstanceClass = "db.t4g.micro", Password = Marker })),
        ["a field of a typed record that has no type"] = () => new(("db", new Aws.Rds.Instance { InstanceClass = "db.t4g.micro", UnknownFields = new() { ["password"] = Marker } })),
        ["a password with an output beside it"] = () => Database(Outputs.Format($"{Marker}{Pet.Id}")),
        ["a password, joined"] = () => Database(Outputs.Join("", [Marker, Pet.Id])),
        ["a password, made a secret"] = () => Database(Outputs.Secret(Outputs.Format($"{Marker}"))),
        ["a password, in base64"] = () => Database(Outputs.Base64($"{Marker}")),
        ["a secret's JSON"] = () => In(Version, new() { ["secretId"] = "mail", ["secretString"] = Outputs.Json(new() { ["a"] = Marker }) }),
        ["a secret's JSON beside a real one"] = () => In(Version, new() { ["secretId"] = "mail", ["secretString"] = Outputs.Json(new() { ["apiToken"] = Marker, ["b"] = Password.Result }) }),
        ["a tag that is named a password"] = () => In("aws:s3:Bucket", new() { ["tags"] = new() { ["password"] = Marker } }),
        ["a function's variable"] = () => In("aws:lambda:Function", new() { ["role"] = "r", ["environment"] = new() { ["variables"] = new() { ["DB_PASSWORD"] = Marker } } }),
        ["a web app's setting"] = () => In("azure-native:web:WebApp", new()
        {
            ["resourceGroupName"] = "g",
            ["siteConfig"] = new() { ["appSettings"] = [new() { ["name"] = "DB_PASSWORD", ["value"] = Marker }] },
        }),
        ["a script"] = () => In("aws:ec2:LaunchTemplate", new() { ["userData"] = Outputs.Base64($"#!/bin/sh\nexport API_TOKEN={Marker}\n") }),
        ["a file of an archive"] = () => new(("code", new Aws.Lambda.Function { Role = "r", Code = Asset.Archive(new ValueMap<Asset> { ["app.ini"] = Asset.Text($"apiToken={Marker}\n") }) })),
        ["a provider's key"] = () => In("pulumi:providers:aws", new() { ["secretKey"] = Marker }),
        ["a Secret"] = () => In("kubernetes:core/v1:Secret", new() { ["stringData"] = new() { ["a"] = Marker } }),
        ["a Secret, in base64"] = () => In("kubernetes:core/v1:Secret", new() { ["data"] = new() { ["a"] = Outputs.Base64($"{Marker}") } }),
        ["a workload's secret"] = () => In(web => web with { Secrets = new() { ["A"] = Outputs.Format($"{Marker}") } }),
        ["a workload's secret, made one"] = () => In(web => web with { Secrets = new() { ["A"] = Outputs.Secret(Outputs.Format($"{Marker}")) } }),
        ["a workload's secret with an output beside it"] = () => In(web => web with { Secrets = new() { ["A"] = Outputs.Format($"{Marker}{Pet.Id}") } }),
        ["a setting"] = () => new(TakesSetting) { Cloud = new PulumiProgram { Config = new() { ["depot:token"] = Marker } } },
        ["a setting without a project"] = () => new(TakesSetting) { Cloud = new PulumiOperator { Config = new() { ["token"] = Marker } } },
        ["a provider's setting"] = () => new() { Cloud = new PulumiOperator { Config = new() { ["aws:secretKey"] = Marker } } },
        ["what the program shows"] = () => new() { Cloud = new PulumiProgram { Outputs = new() { ["password"] = Outputs.Format($"{Marker}") } } },
        ["what the program shows, made a secret"] = () => new() { Cloud = new PulumiProgram { Outputs = new() { ["a"] = Outputs.Secret(Outputs.Format($"{Marker}")) } } },
    };

    private static Attempt Database(CloudJson password) => In("aws:rds:Instance", new() { ["instanceClass"] = "db.t4g.micro", ["password"] = password });
}
