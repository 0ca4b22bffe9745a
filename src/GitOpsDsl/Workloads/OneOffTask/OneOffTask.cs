using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using GitOpsDsl.Yaml;

namespace GitOpsDsl;

/// <summary>
/// Something that runs once, such as a database migration: a Job. A Job can't be changed, so its name ends in a hash of what it runs: a
/// new image, or any other change, is a new Job, and the agent prunes the old one.
/// </summary>
/// <example><code>Migrate = new() { Image = "registry.example.com/shop/migrate:1.4.0" }</code></example>
public record OneOffTask : Workload
{
    public OneOffTask([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>A run that takes longer is ended.</summary>
    [LowersTo(typeof(JobSpec), "activeDeadlineSeconds")]
    public Duration? Deadline { get; init; }

    /// <summary>How often a run that fails is tried again.</summary>
    [LowersTo(typeof(JobSpec), "backoffLimit")]
    public int Retries { get; init; } = 2;

    protected internal override void Lower(Lowering lowering)
    {
        var template = PodTemplate.Build(this, lowering, new() { RestartPolicy = RestartPolicy.OnFailure });
        var spec = Jobs.Spec(template, Retries, Deadline);
        lowering.Add(new Job { Metadata = lowering.Metadata($"{lowering.Name}-{Hash(spec)}"), Spec = spec });
        NetworkPolicies.Add(lowering, port: null, exposed: false);
    }

    private static string Hash(JobSpec spec)
    {
        var writer = new Utf8YamlWriter();
        writer.BeginDocument();
        spec.WriteFields(ref writer);
        writer.EndDocument();
        return Convert.ToHexStringLower(SHA256.HashData(writer.Written).AsSpan(0, 4));
    }
}
