namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>A test that needs Linux; elsewhere it is skipped and says so.</summary>
public class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
            Skip = "needs Linux";
    }
}
