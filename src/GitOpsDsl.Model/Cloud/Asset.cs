namespace GitOpsDsl;

/// <summary>A file for a resource: its text, or a file that a URL names.</summary>
public sealed record Asset
{
    private Asset(CloudValue value) => Value = value;

    internal CloudValue Value { get; }

    public static Asset Text(string text) => new(new CloudCall("stringAsset", new CloudLiteral(text)));

    /// <summary>A file that Pulumi reads when it runs the program.</summary>
    /// <param name="path">Relative to the folder of the program.</param>
    public static Asset File(string path) => new(new CloudCall("fileAsset", new CloudLiteral(path)));

    public static Asset Remote(string url) => new(new CloudCall("remoteAsset", new CloudLiteral(url)));

    /// <summary>A folder, or an archive file, that Pulumi reads when it runs the program.</summary>
    /// <param name="path">Relative to the folder of the program.</param>
    public static Asset Archive(string path) => new(new CloudCall("fileArchive", new CloudLiteral(path)));

    public static Asset RemoteArchive(string url) => new(new CloudCall("remoteArchive", new CloudLiteral(url)));

    /// <summary>An archive of these files, by their paths in it.</summary>
    public static Asset Archive(ValueMap<Asset> files) =>
        new(new CloudCall("assetArchive", new CloudMap(new(files.Select(static file => KeyValuePair.Create(file.Key, file.Value.Value))))));
}
