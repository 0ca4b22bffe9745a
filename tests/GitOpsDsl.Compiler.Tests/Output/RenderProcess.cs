using System.Diagnostics;
using System.Globalization;
using GitOpsDsl.Compiler.Output;

namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>
/// This assembly as a process of its own, which renders one tree after another into a root until it has done its rounds or is killed.
/// It says "ready" after the first: from then on it spends its time at the disk and not at starting.
/// </summary>
internal static class RenderProcess
{
    public static int Main(string[] args)
    {
        var root = args[0];
        var (first, rounds) = (int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
        for (var round = 0; round < rounds; round++)
        {
            using (TreeLock.Acquire(root, TimeSpan.FromSeconds(30), static _ => { }))
                TreeWriter.Write(TreePlan.Create(root, Tree(first + round)));
            if (round == 0)
                Console.WriteLine("ready");
        }

        return 0;
    }

    public static Process Start(string root, int first, int rounds)
    {
        var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "exec", typeof(RenderProcess).Assembly.Location, root, Text(first), Text(rounds) },
            RedirectStandardOutput = true,
        })!;
        process.StandardOutput.ReadLine();
        return process;
    }

    /// <summary>
    /// Trees that differ in everything that a plan can have: files that come, go, change, stay, and change places with directories.
    /// </summary>
    public static OutputTree Tree(int number) => RenderedRoot.Whole(
        [
            ("shop/prod", Files(number, 150)),
            ("shop/stay", [("a.yaml", "a")]),
            .. number % 2 == 0 ? new[] { ("crm/prod", Files(number, 3)) } : [],
        ]);

    private static (string, string)[] Files(int number, int count) =>
    [
        .. Enumerable.Range(0, count)
            .Where(i => (i + number) % 5 != 0)
            .Select(i => ($"app-{i / 4}/{i}.yaml", $"{i} of {number % (i % 3 + 1)}")),
        number % 3 == 0 ? ("turn", "a file") : ("turn/file", "in a directory"),
    ];

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
