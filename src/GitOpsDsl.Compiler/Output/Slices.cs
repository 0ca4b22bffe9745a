namespace GitOpsDsl.Compiler.Output;

/// <summary>
/// Spreads work on many files over the processors, in contiguous slices: neighbours are in one directory, and two threads in one directory
/// wait for each other. What comes out does not depend on how many slices there were.
/// </summary>
internal static class Slices
{
    /// <summary>Fewer files than this are not worth another thread.</summary>
    private const int MinimumLength = 128;

    /// <param name="count">How many pieces of work.</param>
    /// <param name="work">
    /// Gets the number of the slice, and the pieces from start to end. Of all exceptions the first slice's is thrown.
    /// </param>
    public static void Run(int count, Action<int, int, int> work)
    {
        var slices = Math.Min(Environment.ProcessorCount, count / MinimumLength);
        if (slices <= 1)
        {
            work(0, 0, count);
            return;
        }

        Threads.Run(slices, slice => work(slice, (int)((long)count * slice / slices), (int)((long)count * (slice + 1) / slices)));
    }
}
