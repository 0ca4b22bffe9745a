using System.Globalization;
using System.Runtime.InteropServices;

namespace GitOpsDsl.Compiler.Tests;

public class HugePagesTests
{
    /// <summary>"hg" among the flags of a mapping: huge pages were asked for (proc(5), smaps).</summary>
    [HugePagesFact]
    public void What_is_allocated_next_is_where_huge_pages_were_asked_for()
    {
        HugePages.AskForNext(64 << 20);
        var handle = GCHandle.Alloc(new byte[16], GCHandleType.Pinned);
        try
        {
            Assert.Contains("hg", FlagsAt(handle.AddrOfPinnedObject()));
        }
        finally
        {
            handle.Free();
        }
    }

    private static string[] FlagsAt(nint address)
    {
        var isHere = false;
        foreach (var line in File.ReadLines("/proc/self/smaps"))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words[0].Split('-') is [var first, var end] && nint.TryParse(first, NumberStyles.HexNumber, null, out var start))
            {
                isHere = start <= address && address < nint.Parse(end, NumberStyles.HexNumber, null);
            }
            else if (isHere && words[0] == "VmFlags:")
            {
                return words;
            }
        }

        return [];
    }
}
