namespace GitOpsDsl.Rules.Tests;

public class SecretScannerTests
{
    private const string Body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";

    /// <summary>Around an anchor a kind may look far; many anchors must not make it look far many times.</summary>
    private const int HostileLength = 1_000_000;

    [Theory]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\n" + Body + "\n-----END RSA PRIVATE KEY-----", "a private key")]
    [InlineData("-----BEGIN PGP PRIVATE KEY BLOCK-----\n" + Body + "\n-----END PGP PRIVATE KEY BLOCK-----", "a private key")]
    [InlineData("redis://:correct-horse@cache:6379/0", "a password in an address")]
    [InlineData("amqps://shop:correct%20horse@mq.example.com", "a password in an address")]
    [InlineData("jdbc:postgresql://db/shop?user=shop&password=correct-horse&ssl=true", "a password in a connection string")]
    [InlineData("Server=db;User Id=shop;Pwd=correct-horse", "a password in a connection string")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=shop;AccountKey=" + Body + "abcdefghijklmnopqrstuv+/AB==", "an Azure storage key")]
    [InlineData("{\"private_key\": \"x\", \"auth_provider_x509_cert_url\": \"https://www.googleapis.com\"}", "the key of a Google service account")]
    public void A_credential_without_a_fixed_shape_is_found(string text, string name) => Assert.Equal(name, SecretScanner.Find(text)?.Kind.Name);

    [Theory]
    [InlineData("-----BEGIN PUBLIC KEY-----\n" + Body + "\n-----END PUBLIC KEY-----")]
    [InlineData("-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----")]
    [InlineData("http://127.0.0.1:8080/a@b")]
    [InlineData("https://example.com:8443")]
    [InlineData("https://user:${PASSWORD}@example.com")]
    [InlineData("postgres://shop:$(DB_PASSWORD)@db")]
    [InlineData("https://x:ab@example.com")]
    [InlineData("password=correct-horse")]
    [InlineData("Server=db;Database=shop;Password=<password>")]
    [InlineData("AccountKey=short")]
    [InlineData("asia-southeast1-docker.pkg.dev/shop/web, task_list, they, keys.example, services.example.com, has.dots")]
    [InlineData("")]
    public void What_only_looks_alike_is_left_alone(string text) => Assert.Null(SecretScanner.Find(text)?.Kind.Name);

    [Fact]
    public void A_message_never_shows_the_value()
    {
        var match = SecretScanner.Find("redis://:correct-horse@cache:6379/0")!.Value;

        Assert.Equal("corr… (13 characters)", match.Redacted);
        Assert.Equal("5 characters", SecretScanner.Find("redis://:horse@cache:6379/0")!.Value.Redacted);
    }

    [Theory]
    [InlineData("-----BEGIN RSA PRIVATE KEY-----\n")]
    [InlineData("a://a:")]
    [InlineData("glc_glc_glc_")]
    [InlineData("eyeyeyeyeyeyeyeyeyey.")]
    [InlineData("password=;pwd=;")]
    [InlineData("accountkey=")]
    [InlineData("{\"auth_provider_x509_cert_url")]
    [InlineData("auth_provider_x509_cert_url")]
    [InlineData("a=b:c=")]
    public async Task A_text_made_to_be_slow_is_not(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, HostileLength / part.Length));

        await Task.Run(() => (SecretScanner.Find(text), CredentialAssignment.Find(text))).WaitAsync(TimeSpan.FromSeconds(20));
    }
}
