namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>A test that mounts file systems; without the right to, it is skipped and says so.</summary>
public sealed class LinuxRootFactAttribute : LinuxFactAttribute
{
    public LinuxRootFactAttribute()
    {
        if (Skip is null && !Environment.IsPrivilegedProcess)
            Skip = "needs to mount file systems, which takes root";
    }
}
