namespace GitOpsDsl.Compiler;

/// <summary>Runs independent pieces of work, on several threads where that pays. What they give does not depend on which.</summary>
internal static class WorkItems
{
    /// <summary>Below this, another thread costs more than it saves.</summary>
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

        RunOnThreads(count, Batch, parallelism, start, body);
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

        RunOnThreads(count, 1, parallelism, static () => (object?)null, (index, _) => body(index));
    }

    /// <summary>Apart, so that less work does not even load what this needs.</summary>
    private static void RunOnThreads<TState>(int count, int batch, int parallelism, Func<TState> start, Action<int, TState> body)
    {
        var next = 0;
        Threads.Run(Math.Min(count, parallelism == 0 ? Environment.ProcessorCount : parallelism), _ =>
        {
            var state = start();
            int first;
            while ((first = Interlocked.Add(ref next, batch) - batch) < count)
            {
                for (var i = first; i < Math.Min(first + batch, count); i++)
                {
                    body(i, state);
                }
            }
        });
    }
}
