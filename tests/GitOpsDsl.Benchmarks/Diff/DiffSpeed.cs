using System.Diagnostics;
using System.Globalization;
using System.Text;
using GitOpsDsl.Compiler.Diff;

namespace GitOpsDsl.Benchmarks.Diff;

/// <summary>How long it takes to compare two trees of 24,000 objects: 1000 apps in three environments, eight objects each.</summary>
internal static class DiffSpeed
{
    private const int Apps = 1000;
    private const int Rounds = 3;
    private const string Name = "website";

    private static readonly string[] Names = ["dev", "staging", "prod"];

    /// <param name="rendered">The rendered tree of an environment, of whose component <c>website</c> copies are made.</param>
    /// <param name="output">Where the figures go.</param>
    public static void Print(string rendered, TextWriter output)
    {
        var files = Directory.GetFiles(Path.Combine(rendered, Name)).ToDictionary(static file => Path.GetFileName(file), File.ReadAllText);
        var tree = Tree(files, static (_, text) => text);
        output.WriteLine($"two trees of {Apps * Names.Length * files.Count} objects, best of {Rounds}:");
        Clock("nothing changed", tree, Tree(files, static (_, text) => text), output);
        Clock("every image changed", tree, Tree(files, static (_, text) => text.Replace("image: ", "image: mirror.example.com/")), output);
        Clock("every file changed", tree, Tree(files, static (_, text) => text.Replace("metadata:\n  name:", "metadata:\n  annotations:\n    team: shop\n  name:")), output);
        Clock("every fifth app renamed", tree, Tree(files, static (app, text) => app % 5 == 0 ? text.Replace("app-", "new-") : text), output);
    }

    private static ManifestTree Tree(IReadOnlyDictionary<string, string> files, Func<int, string, string> edit)
    {
        var tree = new ManifestTree();
        foreach (var environment in Names)
        {
            for (var app = 0; app < Apps; app++)
            {
                var name = "app-" + app.ToString("D4", CultureInfo.InvariantCulture);
                foreach (var (file, text) in files)
                {
                    var edited = edit(app, text.Replace(Name, name, StringComparison.Ordinal));
                    tree.Add("shop/" + environment, edit(app, $"{name}/{file}"), Encoding.UTF8.GetBytes(edited));
                }
            }
        }

        return tree;
    }

    private static void Clock(string name, ManifestTree before, ManifestTree after, TextWriter output)
    {
        var (best, processor) = (double.MaxValue, double.MaxValue);
        var changes = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            changes = TreeDiff.Compare(before, after).Objects.Count;
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            processor = Math.Min(processor, (Environment.CpuUsage.TotalTime - used).TotalSeconds);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-24} {changes,6} objects changed {best,6:F2} s, {processor,6:F2} s of processors"));
    }
}
