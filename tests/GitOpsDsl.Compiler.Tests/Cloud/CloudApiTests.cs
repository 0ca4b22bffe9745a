using GitOpsDsl.Compiler.Check;

namespace GitOpsDsl.Compiler.Cloud;

public sealed class CloudApiTests
{
    [Theory]
    [InlineData("aws", "aws:s3:Bucket")]
    [InlineData("azure-native", "azure-native:storage:StorageAccount")]
    [InlineData("gcp", "gcp:storage:Bucket")]
    [InlineData("random", "random:index:RandomPet")]
    public void What_is_known_of_each_provider_can_be_read(string package, string token) => Assert.NotNull(CloudApi.Facts(package)?.Resource(token));
}
