using System.Runtime.CompilerServices;
using GitOpsDsl.Aws.Ecr;

namespace GitOpsDsl.Aws;

/// <summary>
/// Repositories for images: a tag that was pushed stays what it is, each image is scanned, and those that lost their tag go after two weeks.
/// </summary>
/// <example><code>public ContainerRegistry Images => new() { Repositories = ["shop/web", "shop/mailer"] };</code></example>
public record ContainerRegistry : Component
{
    public ContainerRegistry([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>Their names: <c>shop/web</c>.</summary>
    public required ValueList<string> Repositories { get; init; }

    /// <summary>After how many days an image without a tag goes.</summary>
    [LowersTo(typeof(LifecyclePolicy), "policy")]
    public int UntaggedDays { get; init; } = 14;

    /// <summary>Where images of a repository are pushed to and pulled from, without the tag.</summary>
    /// <param name="name">One of <see cref="Repositories"/>.</param>
    public Output<string> Url(string name) => Repository(name).RepositoryUrl;

    protected override void Lower(Lowering lowering)
    {
        foreach (var name in Repositories)
        {
            lowering.Add(Repository(name));
            lowering.Add(Part($"{PartName(name)}-expiry", new LifecyclePolicy { Repository = Repository(name).NameOutput, Policy = Expiry }));
        }
    }

    private Repository Repository(string name) => Part(PartName(name), new Repository
    {
        Name = name,
        ImageTagMutability = "IMMUTABLE",
        ImageScanningConfiguration = new() { ScanOnPush = true },
        EncryptionConfigurations = [new() { EncryptionType = "KMS" }],
    });

    private CloudJson Expiry => new()
    {
        ["rules"] =
        [
            new()
            {
                ["rulePriority"] = 1,
                ["description"] = "Images that lost their tag",
                ["selection"] = new() { ["tagStatus"] = "untagged", ["countType"] = "sinceImagePushed", ["countUnit"] = "days", ["countNumber"] = UntaggedDays },
                ["action"] = new() { ["type"] = "expire" },
            },
        ],
    };

    private static string PartName(string repository) => repository.Replace('/', '-');
}
