using GitOpsDsl.Compiler.Tests.Output;

namespace GitOpsDsl.Compiler.Tests;

/// <summary>A test that needs a Linux kernel with transparent huge pages; elsewhere it is skipped and says so.</summary>
public sealed class HugePagesFactAttribute : LinuxFactAttribute
{
    public HugePagesFactAttribute()
    {
        if (!Directory.Exists("/sys/kernel/mm/transparent_hugepage"))
        {
            Skip = "needs a Linux kernel with transparent huge pages";
        }
    }
}
