using BenchmarkDotNet.Attributes;
using GitOpsDsl.Yaml;

namespace GitOpsDsl.Benchmarks.Workloads;

/// <summary>What a web service costs on its way to YAML: its objects made, and its objects made and written.</summary>
[MemoryDiagnoser]
public class LoweringBenchmarks
{
    private static readonly Origin Here = new("/_/Shop.cs", 1);

    private readonly WebService _web = new()
    {
        Image = "registry.example.com/shop/web:2.0.3",
        Port = 8080,
        Replicas = 3,
        Host = "web.example.com",
        Config = new() { ["APP_NAME"] = "web", ["LOG_LEVEL"] = "info", ["DB_HOST"] = "db.example.com", ["DB_PORT"] = "5432", ["TIMEOUT"] = "30s" },
    };

    private readonly Shop _environment = new() { Namespace = "shop-prod" };
    private Utf8YamlWriter _writer = new(64 * 1024);

    [Benchmark(Baseline = true)]
    public int Lower() => Objects().Count;

    [Benchmark]
    public int LowerAndWrite()
    {
        _writer.Reset();
        foreach (var resource in Objects())
        {
            resource.WriteDocument(ref _writer);
        }

        return _writer.Length;
    }

    private IReadOnlyList<Kubernetes.KubernetesObject> Objects()
    {
        var part = new EnvironmentPart("web", _web, null, Here);
        var lowering = new Lowering("shop", _environment, [part], part);
        lowering.Add(_web);
        return lowering.Resources;
    }

    private sealed record Shop : GitOpsEnvironment;
}
