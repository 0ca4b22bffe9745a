namespace GitOpsDsl.Rules.Tests;

public class CredentialValueTests
{
    [Theory]
    [InlineData("hunter2")]
    [InlineData("changeme")]
    [InlineData("correct horse battery staple")]
    public void Any_text_is_a_password(string value) => Assert.True(CredentialValue.IsLiteral(CredentialClass.Password, value));

    [Theory]
    [InlineData("")]
    [InlineData("no")]
    [InlineData("true")]
    [InlineData("****")]
    [InlineData("$(DB_PASSWORD)")]
    [InlineData("${DB_PASSWORD}")]
    [InlineData("$DB_PASSWORD")]
    [InlineData("{{ .Values.password }}")]
    [InlineData("%PASSWORD%")]
    [InlineData("@PASSWORD@")]
    [InlineData("<password>")]
    [InlineData("/run/secrets/db")]
    [InlineData("vault:secret/data/shop#password")]
    [InlineData("https://vault.example.com/shop")]
    [InlineData("ENC[AES256_GCM,data:abc]")]
    public void A_placeholder_is_no_password(string value) => Assert.False(CredentialValue.IsLiteral(CredentialClass.Password, value));

    [Theory]
    [InlineData("k3Jd8fQ2mZx7Lw9Rt5Vb")]
    [InlineData("9f8b2c7d4e1a6053b8c2d7e4")]
    [InlineData("3f2504e0-4f89-11d3-9a0c-0305e82c3301")]
    [InlineData("wJalrXUtnFEMI/K7MDENG/bPxRfiCYzQ8vTk2hLm")]
    public void Random_letters_and_digits_are_a_key(string value) => Assert.True(CredentialValue.IsLiteral(CredentialClass.Key, value));

    [Theory]
    [InlineData("shop-db-credentials")]
    [InlineData("shop-web-tls-2026")]
    [InlineData("config.v1.json")]
    [InlineData("short1")]
    [InlineData("aaaaaaaaaaaaaaaa1")]
    [InlineData("projects/shop/secrets/db/versions/1")]
    [InlineData("with spaces 12345678 abcdefgh")]
    [InlineData("/etc/shop/token-1a2b3c4d5e6f")]
    [InlineData("12345678901234567890")]
    public void A_name_is_no_key(string value) => Assert.False(CredentialValue.IsLiteral(CredentialClass.Key, value));
}
