using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using GitOpsDsl.Source.Editing;
using static GitOpsDsl.Source.Tests.Editing.EditedSource;

namespace GitOpsDsl.Source.Tests.Editing;

/// <summary>Many edits, one after the other, in differently written sources; what they did is told by the compiled program.</summary>
public sealed class RandomEditTests
{
    private const string More =
        """

            private const string Registry = "reg.example.com";
            private const string Tag = "7";
            private static readonly string s_api = "reg/api:3";
            private static WebService Make(string image, int replicas = 2) => new() { Image = image, Replicas = replicas };
            private static WebService Large { get; } = new()
            {
                Image = "reg/large:1", // the large one
                Replicas = 4,
            };

        """;

    private static readonly string[] Webs =
    [
        "new() { Image = \"reg/web:1\" }",
        "new() { Image = $\"{Registry}/web:{Tag}\", Replicas = 1 }",
        "Make(\"reg/made:1\")",
        "Make(s_api, 3)",
        "Large",
        "Large with { Replicas = 9 }",
        "new()\n        {\n            Image = s_api,\n            Host = \"a.example.com\"\n        }",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Of_25_edits_each_compiles_and_changes_only_what_was_asked(int seed)
    {
        var random = new Random(seed);
        var text = Environments(
            $"new() {{ Namespace = \"a\", Web = {Any(Webs)}, Api = {Any(Webs)} }}",
            random.Next(2) == 0 ? $"Int with {{ Namespace = \"b\", Api = {Any(Webs)} }}" : $"new()\n    {{\n        Namespace = \"b\",\n        Web = {Any(Webs)}\n    }}",
            More);
        var (before, made) = (Values(text), 0);
        for (var i = 0; i < 25; i++)
        {
            var (environment, component, property) = (Any(["Int", "Prod"]), Any(["Web", "Api"]), Any(["Image", "Replicas", "Host"]));
            var number = random.Next(2, 50).ToString(CultureInfo.InvariantCulture);
            var value = property switch { "Image" => $"reg/new:{number}", "Host" => $"h{number}.example.com", _ => number };
            string edited;
            try
            {
                edited = Set(text, new PropertyValue($"shop/{environment.ToLowerInvariant()}", $"{component}.{property}", value));
            }
            catch (EditRefusedException refused)
            {
                // The one thing that no edit can do: change what another environment is made of, and not that one.
                Assert.Contains("has " + component + "." + property + " from the same place", refused.Message, StringComparison.Ordinal);
                continue;
            }

            var after = Values(edited);
            var asked = $"{environment}.{component}.{property}";
            Assert.Equal(value, after[asked]);
            Assert.All(before.Where(one => one.Key != asked), one => Assert.Equal(one.Value, after[one.Key]));
            (text, before, made) = (edited, after, made + 1);
        }

        Assert.True(made >= 18, $"only {made} of 25 edits could be made:\n{text}");

        string Any(string[] some) => some[random.Next(some.Length)];
    }

    /// <summary>What the program says that its environments are.</summary>
    private static Dictionary<string, string?> Values(string text)
    {
        var compiled = Read(text, static sources => sources.Compilation);
        using var bytes = new MemoryStream();
        var result = compiled.Emit(bytes);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics) + text);
        bytes.Position = 0;
        var loaded = new AssemblyLoadContext("edited", isCollectible: true);
        var type = loaded.LoadFromStream(bytes).GetType("Environments")!;
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var environment in new[] { "Int", "Prod" })
        {
            var record = type.GetProperty(environment, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            foreach (var component in new[] { "Web", "Api" })
            {
                var service = (WebService)record.GetType().GetProperty(component)!.GetValue(record)!;
                values[$"{environment}.{component}.Image"] = service.Image.ToString();
                values[$"{environment}.{component}.Host"] = service.Host?.ToString();
                values[$"{environment}.{component}.Replicas"] = service.Replicas.Minimum.ToString(CultureInfo.InvariantCulture);
            }
        }

        loaded.Unload();
        return values;
    }
}
