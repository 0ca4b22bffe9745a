using GitOpsDsl.Compiler.Cloud;

namespace GitOpsDsl.Compiler.Previews;

/// <summary>Names in a cloud account that an author has fixed, so that they are not made from the resource's name and a random suffix.</summary>
internal static class CloudClaims
{
    /// <summary>Properties by which providers (AWS, Azure, Google Cloud) know a resource.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "name", "bucket", "identifier", "clusterIdentifier", "replicationGroupId", "domainName", "accountName", "resourceName", "vaultName",
        "serverName", "registryName", "repositoryId", "secretId", "accountId", "functionName", "tableName",
    };

    /// <summary>Whether providers know a resource by the property of that name.</summary>
    public static bool IsName(string property) => Names.Contains(property);

    public static IEnumerable<SharedThing> Of(CloudProgram program)
    {
        foreach (var (_, resource) in program.Resources)
        {
            foreach (var (name, value) in resource.Properties.Entries ?? ValueMap<JsonValue>.Empty)
            {
                // With '${' it is made of something else, which differs when that does.
                if (Names.Contains(name) && value.Text is { Length: > 0 } text && !text.Contains("${", StringComparison.Ordinal))
                {
                    yield return new(SharedThing.CloudName, $"the {resource.Type} \"{text}\"", name);
                }
            }

            if (resource.Options.Entries?.TryGetValue("import", out var imported) == true && imported.Text is { Length: > 0 } id)
            {
                yield return new(SharedThing.CloudName, $"the {resource.Type} \"{id}\"", "import");
            }
        }
    }
}
