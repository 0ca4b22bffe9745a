using System.Runtime;

namespace GitOpsDsl.Compiler;

/// <summary>What the runtime should know of a large compilation before it begins.</summary>
internal static class LargeWork
{
    /// <summary>From so many components on a collection would come; fewer end before the first.</summary>
    private const int Components = 500;

    /// <summary>More than rendering and checking 24,000 objects, a file each, allocates.</summary>
    private const long Bytes = 128L << 20;

    /// <summary>With less than this there is nothing to give away; far too little even crashes the runtime, instead of being refused.</summary>
    private const long Plenty = 1L << 30;

    /// <summary>
    /// Puts off the first garbage collection until so much is allocated. Nearly all of it is the objects themselves, which live until they are
    /// written: a collection on the way copies them, frees next to nothing, and takes 10 to 30 ms of the 200 that 24,000 objects take (measured).
    /// After that the collector does as always. Where the memory can't be had, likewise. What is put off is asked for in <see cref="HugePages"/>.
    /// </summary>
    /// <param name="components">How many components there are to lower.</param>
    public static void Prepare(int components)
    {
        if (components >= Components
            && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= Plenty
            && GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
        {
            _ = GC.TryStartNoGCRegion(Bytes);
            HugePages.AskForNext(Bytes);
        }
    }
}
