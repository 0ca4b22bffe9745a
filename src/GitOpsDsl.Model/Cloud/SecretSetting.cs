using System.Runtime.CompilerServices;
using System.Text;

namespace GitOpsDsl;

/// <summary>
/// A secret that whoever runs the program gives it, by name: <c>pulumi config set --secret</c>, or a Stack of the operator, from a Secret or
/// from Vault. The value is never here.
/// </summary>
/// <example><code>new SecretVersion { SecretId = Mail.Id, SecretString = new SecretSetting("mail-token").Value }</code></example>
public sealed record SecretSetting : CloudNode
{
    public SecretSetting(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line) => Name = name;

    public string Name { get; }

    public override string Token => "pulumi:setting";

    public Output<string> Value => new(new CloudReference(this, [], true));

    protected override bool PrintMembers(StringBuilder builder) => false;
}
