using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl;

/// <summary>
/// The call of a provider's function, such as the search of a machine image: its properties are the arguments, its outputs the result.
/// The same call twice is called once.
/// </summary>
/// <example><code>ImageId = new GetAmi { MostRecent = true, Owners = ["amazon"] }.Id</code></example>
public abstract record CloudFunction : CloudNode
{
    protected CloudFunction([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The provider to ask, where it is not the default one.</summary>
    public CloudResource? Provider { get; init; }

    protected override bool PrintMembers(StringBuilder builder) => false;
}
