using System.Diagnostics;
using System.Globalization;
using GitOpsDsl.Compiler;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Benchmarks.Cloud;

/// <summary>
/// How long it takes to render 1000 environments of 50 cloud resources each, with all rules, as programs and for the operator, and 10,000 in
/// one environment, beside <c>cp -r</c> of what comes out. A directory on a memory file system shows us rather than the disk.
/// </summary>
internal static class CloudSpeed
{
    private const int Rounds = 3;

    public static void Print(string directory, TextWriter output)
    {
        var home = Directory.CreateDirectory($"{directory}/gitops-cloud-speed");
        try
        {
            output.WriteLine($"cloud resources, best of {Rounds}:");
            var forOperator = new PulumiOperator { Backend = "s3://state" };
            Print("1000 environments of 50", Catalogue(new PulumiProgram(), 1000, 50), home.FullName, output);
            Print("1000 of 50, for the operator", Catalogue(forOperator, 1000, 50), home.FullName, output);
            Print("one of 10000", Catalogue(new PulumiProgram(), 1, 10_000), home.FullName, output);
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static void Print(string name, EnvironmentEntry[] catalogue, string home, TextWriter output)
    {
        var (root, copy) = ($"{home}/rendered", $"{home}/copy");
        var (compiled, written, copied) = (double.MaxValue, double.MaxValue, double.MaxValue);
        var bytes = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            Empty(root);
            Empty(copy);
            var start = Stopwatch.GetTimestamp();
            var compilation = Pipeline.Compile(catalogue, new CompileOptions { ProjectDirectory = home });
            compiled = Math.Min(compiled, Stopwatch.GetElapsedTime(start).TotalSeconds);
            if (compilation.Findings is [var finding, ..])
            {
                throw new InvalidOperationException($"{compilation.Findings.Count} findings, the first: {finding.Id} {finding.Message}");
            }

            bytes = compilation.Tree.Environments.Sum(static environment => environment.Files.Sum(static file => (long)file.Content.Length));
            start = Stopwatch.GetTimestamp();
            TreeWriter.Write(TreePlan.Create(root, compilation.Tree));
            written = Math.Min(written, Stopwatch.GetElapsedTime(start).TotalSeconds);
            start = Stopwatch.GetTimestamp();
            Process.Start("cp", ["-r", root, copy]).WaitForExit();
            copied = Math.Min(copied, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        using var process = Process.GetCurrentProcess();
        var megabytes = bytes / 1e6;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-28} compiled in {compiled:F2} s, written in {written:F2} s, {megabytes:F0} MB ({megabytes / (compiled + written):F0} MB/s), peak memory so far {process.PeakWorkingSet64 / 1e6:F0} MB; cp -r {copied:F2} s: ratio {(compiled + written) / copied:F1}"));
    }

    private static EnvironmentEntry[] Catalogue(CloudTarget target, int environments, int resources)
    {
        var place = new Origin("/_/CloudSpeed.cs", 1);
        return
        [
            .. Enumerable.Range(0, environments).Select(i =>
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"env-{i:0000}");
                return new EnvironmentEntry("bench", name, $"Environments.{name}", place, false, () => [new CloudEnvironment { Namespace = name, CreateNamespace = false, Cloud = target }], Parts);
            }),
        ];

        void Parts(GitOpsEnvironment environment, EnvironmentParts into)
        {
            for (var i = 0; i < resources / CloudService.Resources; i++)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"service-{i}");
                into.Add(name, new CloudService { Name = name, Network = environment.Namespace.ToString() }, place);
            }
        }
    }

    private static void Empty(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private sealed record CloudEnvironment : GitOpsEnvironment;
}
