using GitOpsDsl.Facts;

namespace GitOpsDsl.Rules;

/// <summary>Which value goes where.</summary>
internal static class ProgramTypes
{
    /// <summary>A value of one type can stand where the other is wanted. Pulumi makes texts of numbers and flags.</summary>
    public static bool Fits(CloudType from, CloudType to) => (from.Kind, to.Kind) switch
    {
        (CloudTypeKind.Any, _) or (_, CloudTypeKind.Any) => true,
        (CloudTypeKind.List, CloudTypeKind.List) => Fits(from.Item!, to.Item!),
        (CloudTypeKind.Map, CloudTypeKind.Map) => Fits(from.Item!, to.Item!),
        (CloudTypeKind.Object or CloudTypeKind.Map, CloudTypeKind.Object or CloudTypeKind.Map) => true,
        var (have, want) => IsText(want) ? IsText(have) || IsNumber(have) || have == CloudTypeKind.Boolean : have == want || (IsNumber(have) && IsNumber(want)),
    };

    public static bool IsText(CloudTypeKind kind) => kind is CloudTypeKind.String or CloudTypeKind.Enum or CloudTypeKind.OpenEnum;

    public static bool IsNumber(CloudTypeKind kind) => kind is CloudTypeKind.Number or CloudTypeKind.Integer;

    /// <summary>A value that is written out can stand there. A number for a text must be in quotes: so it is for every language of Pulumi.</summary>
    public static bool Fits(Node node, CloudTypeKind to) => to switch
    {
        CloudTypeKind.Any => true,
        CloudTypeKind.Boolean => node.Kind == NodeKind.Boolean,
        CloudTypeKind.Number => node.Number is not null,
        CloudTypeKind.Integer => node.Kind == NodeKind.Integer || (node.Number is { } number && number == Math.Floor(number)),
        CloudTypeKind.List => node.IsList,
        CloudTypeKind.Map or CloudTypeKind.Object => node.IsMap,
        CloudTypeKind.Asset or CloudTypeKind.Archive => false,
        _ => node.IsString,
    };

    /// <summary>What is wanted, for messages.</summary>
    public static string Name(CloudType type) => type.Kind switch
    {
        CloudTypeKind.List => "a list",
        CloudTypeKind.Map => "a map",
        CloudTypeKind.Object => "a map",
        CloudTypeKind.Boolean => "true or false",
        CloudTypeKind.Integer => "a whole number",
        CloudTypeKind.Number => "a number",
        CloudTypeKind.Asset => "a file (fn::fileAsset, fn::stringAsset)",
        CloudTypeKind.Archive => "an archive (fn::fileArchive, fn::assetArchive)",
        CloudTypeKind.Any => "anything",
        _ => "a text",
    };

    /// <summary>What a function of Pulumi YAML gives; null when there is no such function.</summary>
    public static CloudType? OfFunction(string name) => name switch
    {
        "join" or "toJSON" or "toBase64" or "fromBase64" or "readFile" or "filebase64" or "filebase64sha256" or "sha1" or "pulumiResourceName" or "pulumiResourceType" =>
            CloudType.Scalar(CloudTypeKind.String),
        "split" => CloudType.List(CloudType.Scalar(CloudTypeKind.String)),
        "length" => CloudType.Scalar(CloudTypeKind.Integer),
        "stringAsset" or "fileAsset" or "remoteAsset" => CloudType.Scalar(CloudTypeKind.Asset),
        "fileArchive" or "remoteArchive" or "assetArchive" => CloudType.Scalar(CloudTypeKind.Archive),
        "select" or "singleOrNone" or "invoke" or "secret" or "unsecret" or "stackReference" => CloudType.Scalar(CloudTypeKind.Any),
        _ => null,
    };
}
