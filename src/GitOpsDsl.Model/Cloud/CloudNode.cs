using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl;

/// <summary>What has outputs: a resource, or the call of a function.</summary>
public abstract record CloudNode : CloudRecord
{
    protected CloudNode([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>As the provider's schema has it: <c>aws:s3/bucket:Bucket</c>.</summary>
    public abstract string Token { get; }

    /// <summary>The provider: <c>aws</c>.</summary>
    public string Package
    {
        get
        {
            const string Providers = "pulumi:providers:";
            var token = Token.StartsWith(Providers, StringComparison.Ordinal) ? Token[Providers.Length..] : Token;
            return token.IndexOf(':', StringComparison.Ordinal) is var end and >= 0 ? token[..end] : token;
        }
    }

    protected Output<T> Out<T>(string name, bool secret = false) => new(Refer(name, secret));

    protected OutputList<T> OutList<T>(string name, bool secret = false) => new(Refer(name, secret));

    protected OutputMap<T> OutMap<T>(string name, bool secret = false) => new(Refer(name, secret));

    protected override bool PrintMembers(StringBuilder builder) => false;

    private CloudReference Refer(string name, bool secret) => new(this, [new(name, null)], secret);
}
