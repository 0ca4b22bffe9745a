using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl;

/// <summary>One Kubernetes object or one cloud resource.</summary>
public abstract record Resource : ApiRecord
{
    protected Resource([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
