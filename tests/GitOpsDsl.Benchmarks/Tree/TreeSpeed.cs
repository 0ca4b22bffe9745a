using System.Diagnostics;
using System.Globalization;
using System.Text;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Benchmarks.Tree;

/// <summary>
/// How long it takes to plan and write the files of 1000 apps in three environments, one object a file, beside <c>cp -r</c> of the same
/// files in the same run. A directory on a memory file system shows us rather than the disk.
/// </summary>
internal static class TreeSpeed
{
    private const int Apps = 1000;
    private const int Rounds = 7;

    /// <summary>About the sizes in bytes that the eight objects of an app have.</summary>
    private static readonly int[] Sizes = [260, 520, 2300, 420, 700, 600, 330, 500];

    public static void Print(string directory, TextWriter output)
    {
        var home = Directory.CreateDirectory($"{directory}/gitops-tree-speed");
        try
        {
            var tree = Tree("");
            var changed = Tree("changed");
            var (source, root, copy) = ($"{home}/source", $"{home}/rendered", $"{home}/copy");
            Render(source, tree);

            var times = Enumerable.Range(0, Rounds).Select(_ => new[]
            {
                Clock(copy, () => Process.Start("cp", ["-r", source, copy]).WaitForExit()),
                Clock(root, () => Render(root, tree)),
                Clock(null, () => Render(root, tree)),
                Clock(null, () => Render(root, changed)),
            }).ToList();

            string[] names = ["cp -r", "into an empty directory", "nothing changed", "every file changed"];
            output.WriteLine($"{Apps} apps in {tree.Environments.Count} environments, one object a file, median of {Rounds}:");
            for (var i = 0; i < names.Length; i++)
            {
                var median = times.Select(round => round[i]).Order().ElementAt(Rounds / 2);
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[i],-24} {median,5:F0} ms"));
            }
        }
        finally
        {
            home.Delete(recursive: true);
        }
    }

    private static void Render(string root, OutputTree tree) => TreeWriter.Write(TreePlan.Create(root, tree));

    /// <summary>Milliseconds, not counting that a directory is emptied first.</summary>
    private static double Clock(string? emptied, Action action)
    {
        if (Directory.Exists(emptied))
            Directory.Delete(emptied, recursive: true);
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static OutputTree Tree(string text) => new(
        [.. new[] { "dev", "staging", "prod" }.Select(name => new OutputEnvironment($"shop/{name}", name, Files(name + text)))],
        IsWhole: true);

    private static OutputFile[] Files(string text) =>
    [
        .. Enumerable.Range(0, Apps * Sizes.Length).Select(i => new OutputFile(
            string.Create(CultureInfo.InvariantCulture, $"app-{i / Sizes.Length:0000}/object-{i % Sizes.Length}.yaml"),
            Encoding.UTF8.GetBytes($"# {text} {i}\n".PadRight(Sizes[i % Sizes.Length], 'x')),
            "")),
    ];
}
