namespace GitOpsDsl.Compiler.Tests.Output;

/// <summary>A test of permissions; root has them all, so for root it is skipped and says so.</summary>
public sealed class UnprivilegedFactAttribute : LinuxFactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (Skip is null && Environment.IsPrivilegedProcess)
            Skip = "permissions do not hold root back";
    }
}
