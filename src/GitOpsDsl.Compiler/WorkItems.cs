namespace GitOpsDsl.Compiler;

/// <summary>Runs independent pieces of work, on several threads where that pays. What they give does not depend on which.</summary>
internal static class WorkItems
{
    /// <summary>Below this, starting threads costs more than they save (measured: about 2 ms for the first use of the pool).</summary>
    private const int WorthThreads = 64;

    private const int Batch = 16;

    /// <param name="count">How many pieces there are.</param>
    /// <param name="parallelism">The most threads; 0 for one a processor.</param>
    /// <param name="start">Makes what one thread works with.</param>
    /// <param name="body">Does the piece of that index.</param>
    public static void Run<TState>(int count, int parallelism, Func<TState> start, Action<int, TState> body)
    {
        if (parallelism == 1 || count < WorthThreads)
        {
            var state = start();
            for (var i = 0; i < count; i++)
            {
                body(i, state);
            }

            return;
        }

        RunOnThreads(count, parallelism, start, body);
    }

    /// <summary>Runs few pieces that are much work each, or little all together.</summary>
    /// <param name="count">How many pieces there are.</param>
    /// <param name="size">How many objects, or things like that, they are about in all.</param>
    /// <param name="parallelism">The most threads; 0 for one a processor.</param>
    /// <param name="body">Does the piece of that index.</param>
    public static void RunLarge(int count, int size, int parallelism, Action<int> body)
    {
        if (parallelism == 1 || count < 2 || size < WorthThreads)
        {
            for (var i = 0; i < count; i++)
            {
                body(i);
            }

            return;
        }

        RunLargeOnThreads(count, parallelism, body);
    }

    private static void RunLargeOnThreads(int count, int parallelism, Action<int> body)
        => Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = parallelism == 0 ? -1 : parallelism }, body);

    /// <summary>Apart, so that less work does not even load what this needs.</summary>
    private static void RunOnThreads<TState>(int count, int parallelism, Func<TState> start, Action<int, TState> body)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism == 0 ? Environment.ProcessorCount : parallelism };
        var next = 0;
        Parallel.For(0, options.MaxDegreeOfParallelism, options, _ =>
        {
            var state = start();
            int first;
            while ((first = Interlocked.Add(ref next, Batch) - Batch) < count)
            {
                for (var i = first; i < Math.Min(first + Batch, count); i++)
                {
                    body(i, state);
                }
            }
        });
    }
}
