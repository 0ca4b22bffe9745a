using GitOpsDsl.Cli.CommandLine;
using GitOpsDsl.Cli.Reports;
using GitOpsDsl.Compiler.Lock;
using GitOpsDsl.Registry;

namespace GitOpsDsl.Cli.Commands;

/// <summary>Asks registries what the images' tags are, and records it.</summary>
internal sealed class LockCommand : Command
{
    private static readonly Option Refresh = new("--refresh", "IMAGE", "ask again for this image, with its tag or without: redis, redis:7.4.1") { Repeatable = true };
    private static readonly Option RefreshAll = new("--refresh-all", null, "ask again for every image");

    /// <summary>Registries are far away, and slow on a bad day.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public override string Name => "lock";

    public override string Summary => "resolves image tags to digests, and records them in gitops.lock: 'render' writes them into the tree";

    public override IReadOnlyList<string> Arguments => ["[PROJECT]"];

    public override IReadOnlyList<Option> Options => [CommonOptions.Env, Refresh, RefreshAll];

    public override string Example => "gitops lock environments --refresh redis";

    public override int Run(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        var directory = invocation.Project!.Directory;
        var compilation = Compiled.From(invocation, arguments.Values(CommonOptions.Env), images: null);
        if (FindingReport.WritesErrorsOf(compilation, invocation))
        {
            return ExitCode.Findings;
        }

        var before = ImageLock.Read(directory) ?? ImageLock.Empty;
        var work = new LockWork(before, arguments.Has(RefreshAll), arguments.Values(Refresh));
        var credentials = DockerConfig.Read(DockerConfig.PathOf(Environment.GetEnvironmentVariable));
        using var client = new RegistryClient(credentials.For, Patience);
        var images = work.RunAsync(compilation.Environments, client.ResolveAsync).GetAwaiter().GetResult();

        // Images of environments that were not asked for stay locked as they are.
        var rest = arguments.Values(CommonOptions.Env).Count == 0 ? [] : work.Rest(images);
        var after = before.With([.. rest, .. images.Where(static image => image.Digest is not null).Select(static image => KeyValuePair.Create(image.Name, image.Digest!))]);
        if (after.ToString() != before.ToString())
        {
            after.Write(directory);
        }

        Report(images, invocation);
        return images.Any(static image => image.Problem is not null) ? ExitCode.Usage : ExitCode.Success;
    }

    private static void Report(IReadOnlyList<LockedImage> images, Invocation invocation)
    {
        if (invocation.Json)
        {
            WriteJson(images, invocation.Out);
        }
        else
        {
            WriteText([.. images.Where(static image => image.Digest is not null)], invocation.Out);
        }

        if (images.Count == 0)
        {
            invocation.Error.WriteLine("no image has a tag to lock: none runs, or each has its digest in the source");
        }

        foreach (var image in images.Where(static image => image.Problem is not null))
        {
            invocation.Error.WriteLine($"gitops: {image.Problem}");
        }
    }

    private static void WriteText(List<LockedImage> images, TextWriter output)
    {
        if (images.Count == 0)
        {
            return;
        }

        var table = new TextTable("IMAGE", "DIGEST", "");
        foreach (var image in images)
        {
            table.Add(image.Name, image.Digest!, image.StatusWord);
        }

        table.Write(output);
    }

    private static void WriteJson(IReadOnlyList<LockedImage> images, TextWriter output) => JsonOutput.Write(output, json =>
    {
        json.WriteStartArray("images");
        foreach (var image in images)
        {
            json.WriteStartObject();
            json.WriteString("image", image.Name);
            json.WriteOptional("digest", image.Digest);
            json.WriteString("status", image.StatusWord);
            json.WriteOptional("problem", image.Problem);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
