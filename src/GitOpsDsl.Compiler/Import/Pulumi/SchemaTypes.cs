using System.Text.Json;
using GitOpsDsl.Facts;

namespace GitOpsDsl.Compiler.Import;

/// <summary>Types of a Pulumi package schema.</summary>
/// <param name="types">Its <c>types</c>, where it has some.</param>
internal sealed class SchemaTypes(OpenApiNode? types)
{
    private const string OwnTypes = "#/types/";

    /// <summary>The name of a type or an enum, from its token.</summary>
    public static string Name(string token, OpenApiNode at) =>
        CloudToken.Parse(token)?.ToString() ?? throw at.Error($"'{token}' is not a token, such as aws:s3/bucket:Bucket");

    public CloudType Of(OpenApiNode property)
    {
        if (property.Text("$ref") is { } reference)
        {
            return Referred(reference, property);
        }

        if (property.Optional("oneOf", JsonValueKind.Array) is { } union)
        {
            return Union([.. union.Items().Select(Of)]);
        }

        return property.RequiredText("type") switch
        {
            "string" => CloudType.Scalar(CloudTypeKind.String),
            "integer" => CloudType.Scalar(CloudTypeKind.Integer),
            "number" => CloudType.Scalar(CloudTypeKind.Number),
            "boolean" => CloudType.Scalar(CloudTypeKind.Boolean),
            "array" => CloudType.List(Of(property.Required("items", JsonValueKind.Object))),
            "object" => CloudType.Map(property.Optional("additionalProperties", JsonValueKind.Object) is { } values
                ? Of(values)
                : CloudType.Scalar(CloudTypeKind.String)),
            var other => throw property.Error($"the type '{other}' is not known"),
        };
    }

    /// <summary>An enum or any text is an open enum; of other unions the facts say no more than that anything goes.</summary>
    public static CloudType Union(IReadOnlyList<CloudType> members)
    {
        var isText = members.Any(static member => member.Kind == CloudTypeKind.String);
        var named = members.Where(static member => member.Kind != CloudTypeKind.String).ToList();
        return named switch
        {
            [] => members[0],
            [{ Kind: CloudTypeKind.Enum or CloudTypeKind.OpenEnum } values] => CloudType.Named(isText ? CloudTypeKind.OpenEnum : CloudTypeKind.Enum, values.Name!),
            [var only] when !isText => only,
            _ when members.All(static member => member.Kind is CloudTypeKind.Asset or CloudTypeKind.Archive) => CloudType.Scalar(CloudTypeKind.Asset),
            _ => CloudType.Scalar(CloudTypeKind.Any),
        };
    }

    private CloudType Referred(string reference, OpenApiNode at)
    {
        if (reference.StartsWith(OwnTypes, StringComparison.Ordinal))
        {
            var token = Uri.UnescapeDataString(reference[OwnTypes.Length..]);
            var type = types?.Optional(token, JsonValueKind.Object) ?? throw at.Error($"there is no type {token}");
            var isEnum = type.Optional("enum", JsonValueKind.Array) is not null;
            return CloudType.Named(isEnum ? CloudTypeKind.Enum : CloudTypeKind.Object, Name(token, at));
        }

        return reference switch
        {
            "pulumi.json#/Asset" => CloudType.Scalar(CloudTypeKind.Asset),
            "pulumi.json#/Archive" => CloudType.Scalar(CloudTypeKind.Archive),
            // Resources, other packages' types, JSON.
            _ => CloudType.Scalar(CloudTypeKind.Any),
        };
    }
}
