namespace GitOpsDsl.Facts;

/// <summary>
/// The token of a resource or a function: <c>aws:s3/bucket:Bucket</c> is package <c>aws</c>, module <c>s3</c>, name <c>Bucket</c>.
/// </summary>
public sealed class CloudToken
{
    private CloudToken(string package, string module, string name) => (Package, Module, Name) = (package, module, name);

    public string Package { get; }

    /// <summary>Without the part that repeats the name, and empty for <c>index</c>.</summary>
    public string Module { get; }

    public string Name { get; }

    /// <summary>Null when the text is none: <c>package[:module]:Name</c>.</summary>
    public static CloudToken? Parse(string text)
    {
        var parts = text.Split(':');
        if (parts.Length is < 2 or > 3 || Array.Exists(parts, static part => part.Length == 0))
        {
            return null;
        }

        var module = parts.Length == 3 ? parts[1] : "";
        var slash = module.IndexOf('/');
        module = slash < 0 ? module : module.Substring(0, slash);
        return new CloudToken(parts[0], module == "index" ? "" : module, parts[parts.Length - 1]);
    }

    /// <summary>The name of a type in facts: <c>s3.BucketGrant</c>.</summary>
    public override string ToString() => Module.Length == 0 ? Name : Module + "." + Name;
}
