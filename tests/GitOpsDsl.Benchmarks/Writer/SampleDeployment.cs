using GitOpsDsl.Yaml;

namespace GitOpsDsl.Benchmarks.Writer;

/// <summary>A Deployment with its ConfigMap, as generated code writes them: short keys, short values, nearly all of them plain.</summary>
internal static class SampleDeployment
{
    private static readonly (string Key, string Value)[] Labels =
        [("app.kubernetes.io/name", "storefront"), ("app.kubernetes.io/part-of", "shop"), ("app.kubernetes.io/version", "2.0.3")];

    private static readonly (string Key, string Value)[] Config =
    [
        ("APP_ENV", "prod"), ("CACHE_HOST", "cache"), ("DB_HOST", "db.example.com"), ("DB_PORT", "5432"), ("FEATURE_X", "on"), ("LOG_LEVEL", "warn"),
        ("TIMEOUT", "30s"), ("GREETING", "Grüezi, \"world\""), ("nginx.conf", "server {\n  listen 8080;\n  location / {\n    root /srv;\n  }\n}\n"),
    ];

    private static readonly string[] AppArgs = ["--listen=:8080", "--log-format=json"];

    private static readonly string[] MetricsArgs = ["--listen=:9100", "--target=http://127.0.0.1:8080"];

    public static void Write(ref Utf8YamlWriter writer)
    {
        WriteDeployment(ref writer);
        WriteConfigMap(ref writer);
    }

    private static void WriteDeployment(ref Utf8YamlWriter writer)
    {
        BeginObject(ref writer, "apps/v1", "Deployment");
        writer.Key("spec:"u8);
        var spec = writer.BeginMap();
        writer.Key("replicas:"u8);
        writer.Value(3);
        writer.Key("selector:"u8);
        var selector = writer.BeginMap();
        WriteMap(ref writer, "matchLabels:"u8, Labels);
        writer.EndMap(selector);
        writer.Key("template:"u8);
        var template = writer.BeginMap();
        writer.Key("metadata:"u8);
        var metadata = writer.BeginMap();
        WriteMap(ref writer, "labels:"u8, Labels);
        writer.EndMap(metadata);
        writer.Key("spec:"u8);
        var podSpec = writer.BeginMap();
        writer.Key("containers:"u8);
        var containers = writer.BeginList();
        WriteContainer(ref writer, "app", "registry.example.com/shop/storefront:2.0.3", AppArgs, 8080);
        WriteContainer(ref writer, "metrics", "registry.example.com/shop/exporter:1.4.2", MetricsArgs, 9100);
        writer.EndList(containers);
        writer.Key("serviceAccountName:"u8);
        writer.Value("storefront");
        writer.EndMap(podSpec);
        writer.EndMap(template);
        writer.EndMap(spec);
        writer.EndDocument();
    }

    private static void WriteConfigMap(ref Utf8YamlWriter writer)
    {
        BeginObject(ref writer, "v1", "ConfigMap");
        WriteMap(ref writer, "data:"u8, Config);
        writer.EndDocument();
    }

    private static void BeginObject(ref Utf8YamlWriter writer, string apiVersion, string kind)
    {
        writer.BeginDocument();
        writer.Key("apiVersion:"u8);
        writer.Value(apiVersion);
        writer.Key("kind:"u8);
        writer.Value(kind);
        writer.Key("metadata:"u8);
        var metadata = writer.BeginMap();
        writer.Key("name:"u8);
        writer.Value("storefront");
        writer.Key("namespace:"u8);
        writer.Value("shop-prod");
        WriteMap(ref writer, "labels:"u8, Labels);
        writer.EndMap(metadata);
    }

    private static void WriteContainer(ref Utf8YamlWriter writer, string name, string image, string[] args, long port)
    {
        writer.Item();
        var container = writer.BeginMap();
        writer.Key("name:"u8);
        writer.Value(name);
        writer.Key("image:"u8);
        writer.Value(image);
        writer.Key("args:"u8);
        var list = writer.BeginList();
        foreach (var arg in args)
        {
            writer.Item();
            writer.Value(arg);
        }

        writer.EndList(list);
        writer.Key("ports:"u8);
        var ports = writer.BeginList();
        writer.Item();
        var portMap = writer.BeginMap();
        writer.Key("name:"u8);
        writer.Value("http");
        writer.Key("containerPort:"u8);
        writer.Value(port);
        writer.EndMap(portMap);
        writer.EndList(ports);
        WriteProbe(ref writer, "readinessProbe:"u8, "/ready");
        WriteProbe(ref writer, "livenessProbe:"u8, "/live");
        writer.Key("resources:"u8);
        var resources = writer.BeginMap();
        writer.Key("requests:"u8);
        var requests = writer.BeginMap();
        writer.Key("cpu:"u8);
        writer.Value("250m");
        writer.Key("memory:"u8);
        writer.Value("256Mi");
        writer.EndMap(requests);
        writer.EndMap(resources);
        writer.Key("securityContext:"u8);
        var security = writer.BeginMap();
        writer.Key("allowPrivilegeEscalation:"u8);
        writer.Value(false);
        writer.Key("readOnlyRootFilesystem:"u8);
        writer.Value(true);
        writer.EndMap(security);
        writer.EndMap(container);
    }

    private static void WriteProbe(ref Utf8YamlWriter writer, ReadOnlySpan<byte> key, string path)
    {
        writer.Key(key);
        var probe = writer.BeginMap();
        writer.Key("httpGet:"u8);
        var get = writer.BeginMap();
        writer.Key("path:"u8);
        writer.Value(path);
        writer.Key("port:"u8);
        writer.Plain("http"u8);
        writer.EndMap(get);
        writer.Key("periodSeconds:"u8);
        writer.Value(10);
        writer.EndMap(probe);
    }

    private static void WriteMap(ref Utf8YamlWriter writer, ReadOnlySpan<byte> key, (string Key, string Value)[] entries)
    {
        writer.Key(key);
        var map = writer.BeginMap();
        foreach (var (name, value) in entries)
        {
            writer.Key(name);
            writer.Value(value);
        }

        writer.EndMap(map);
    }
}
