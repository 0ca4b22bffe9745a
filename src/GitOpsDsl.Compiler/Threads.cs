using System.Runtime.ExceptionServices;

namespace GitOpsDsl.Compiler;

/// <summary>
/// Work side by side. Plain threads, not <c>Parallel</c> or the pool: having the runtime load those takes 10 ms of the 140 that rendering 24,000 objects
/// takes (measured), a thread a tenth of one.
/// </summary>
internal static class Threads
{
    /// <summary>Does the work of each number from 0, the first on the caller's thread and each other on one of its own.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="work">Gets the number. Of all its exceptions that of the smallest number is thrown, when all have ended.</param>
    public static void Run(int count, Action<int> work)
    {
        var failures = new Exception?[count];
        var threads = new Thread[count - 1];
        for (var i = 0; i < threads.Length; i++)
        {
            var number = i + 1;
            threads[i] = new Thread(() => failures[number] = FailureOf(work, number)) { IsBackground = true };
            threads[i].UnsafeStart();
        }

        failures[0] = FailureOf(work, 0);
        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (Array.Find(failures, static failure => failure is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }
    }

    private static Exception? FailureOf(Action<int> work, int number)
    {
        try
        {
            work(number);
            return null;
        }
        catch (Exception exception)
        {
            // On a thread of its own it would end the process.
            return exception;
        }
    }
}
