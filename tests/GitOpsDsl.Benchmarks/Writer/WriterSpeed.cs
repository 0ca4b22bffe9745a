using System.Diagnostics;
using System.Globalization;

namespace GitOpsDsl.Benchmarks.Writer;

/// <summary>The figures of <see cref="WriterBenchmarks"/> in a few seconds: the best of many rounds, after the JIT has settled.</summary>
internal static class WriterSpeed
{
    private const int Rounds = 200;
    private const int RunsPerRound = 20;

    public static void Print(TextWriter output)
    {
        var benchmarks = new WriterBenchmarks();
        benchmarks.WriteOnce();
        var bytes = benchmarks.Write();
        var write = Best(() => benchmarks.Write());
        var copy = Best(benchmarks.Copy);
        var before = GC.GetAllocatedBytesForCurrentThread();
        benchmarks.Write();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"written {bytes} B: {MegabytesPerSecond(bytes, write):F0} MB/s, {allocated} B allocated; memcpy {MegabytesPerSecond(bytes, copy):F0} MB/s, {write / copy:F1} times as fast"));
    }

    private static TimeSpan Best(Action action)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var run = 0; run < RunsPerRound; run++)
            {
                action();
            }

            var time = Stopwatch.GetElapsedTime(start) / RunsPerRound;
            best = time < best ? time : best;
        }

        return best;
    }

    private static double MegabytesPerSecond(int bytes, TimeSpan time) => bytes / time.TotalSeconds / 1e6;
}
