using System.Text.RegularExpressions;
using GitOpsDsl.EndToEnd.Tests.Packages;

namespace GitOpsDsl.EndToEnd.Tests.Rules;

/// <summary>A copy of <c>environments/</c> on our packages, with faults that are planted in ways which don't meet.</summary>
internal sealed partial class PlantedEnvironments : IDisposable
{
    /// <summary>File, what is replaced, and what replaces it: <c>⟦GD3101⟧</c> stands before the expression that the rule is to name.</summary>
    private static readonly (string File, string Before, string After)[] Faults =
    [
        // An initialiser; a with.
        ("Awesome/Environments.cs", "\"bespinian/awesome-image:2.0.0\"", "⟦GD3101⟧\"bespinian/awesome-image:latest\""),
        ("Awesome/Environments.cs", "\"bespinian/awesome-image:1.0.0\"", "⟦GD3101⟧\"bespinian/awesome-image\""),
        // A constant, a function's argument and a map's entry.
        ("Awesome/Environments.cs", "public static class Environments\n{", "public static class Environments\n{\n    private const string Team = ⟦GD1033⟧\"-shop-\";\n"),
        ("Awesome/Environments.cs", "Port = 8080,", "Port = 8080,\n            Labels = new() { [\"team\"] = Team },"),
        ("ExampleApplication/ExampleApplication.cs", "Greeter(\"Ahoy, world!\")", "Greeter(⟦GD3301⟧\"AKIAQ7X2MZP4LR5TNWCB\")"),
        // What is computed from the environment; a component's own value; a component of the author's own; a factory's argument; a default of ours.
        ("Terramino/Environments.cs", "BackendImage = \"ghcr.io/terramino/backend:1.0.0\"", "BackendImage = ⟦GD3101⟧\"ghcr.io/terramino/backend\""),
        ("Terramino/Terramino.cs", "\"nginxinc/nginx-unprivileged:1.27.2\"", "⟦GD3101⟧\"nginxinc/nginx-unprivileged\""),
        ("Terramino/Redis.cs", "\"redis:7.4.1\"", "⟦GD3101⟧\"redis:latest\""),
        ("Terramino/Environments.cs", "Replicas.Auto(min: 3, max: 9)", "Replicas.Auto(min: 3, max: ⟦GD1501⟧2)"),
        ("Terramino/Terramino.cs", "public WebService Frontend => new()",
            "public Worker Bare => ⟦GD1126⟧new() { Image = \"example.com/bare:1.0.0\", CpuLimit = \"10m\" };\n\n    public WebService Frontend => new()"),
        // A condition; an item of a list that a query makes; a base record.
        ("Foxbear/Foxbear.cs", "Port = 8080,", "Port = 8080,\n        Labels = new() { [\"kind\"] = Animal == Animal.Fox ? \"fox\" : ⟦GD1033⟧\"-bear-\" },"),
        ("Awesome/Awesome.cs", "public record Awesome : GitOpsEnvironment\n{",
            """
            public abstract record Base : GitOpsEnvironment
            {
                public Worker Mailer { get; init; } = new() { Image = ⟦GD3101⟧"example.com/mailer" };
            }

            public record Awesome : Base
            {
                public ValueList<Worker> Workers =>
                [
                    .. ((string[])["back", ⟦GD1033⟧"-front-"]).Select(tier => new Worker { Image = "example.com/worker:1.0.0", Labels = new() { ["tier"] = tier } }),
                ];

            """),
    ];

    private readonly TemporaryFolder _folder = new(" planted");

    public PlantedEnvironments(PackedPackages packages)
    {
        var original = Path.Combine(RepositoryRoot.Path, "environments");
        NewProject.Write(_folder, packages, "environments", "");
        foreach (var path in Directory.EnumerateFiles(original, "*.cs", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(original, path).Replace('\\', '/');
            _folder.Write($"environments/{file}", Plant(file, File.ReadAllText(path)));
        }
    }

    public string Project => _folder.Of("environments");

    /// <summary>The program that the build makes.</summary>
    public string Program => _folder.Of("environments/bin/Debug/net10.0/environments.dll");

    /// <summary><c>GD3101 Awesome/Environments.cs:12:21</c>, in ordinal order.</summary>
    public SortedSet<string> Expected { get; } = new(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    private string Plant(string file, string text)
    {
        foreach (var (_, before, after) in Faults.Where(fault => fault.File == file))
        {
            Assert.Contains(before, text, StringComparison.Ordinal);
            text = text.Replace(before, after, StringComparison.Ordinal);
        }

        while (Mark().Match(text) is { Success: true } mark)
        {
            var start = text.AsSpan(0, mark.Index);
            Expected.Add($"{mark.Groups[1].Value} {file}:{start.Count('\n') + 1}:{mark.Index - start.LastIndexOf('\n')}");
            text = text.Remove(mark.Index, mark.Length);
        }

        return text;
    }

    [GeneratedRegex("⟦(GD\\d+)⟧")]
    private static partial Regex Mark();
}
