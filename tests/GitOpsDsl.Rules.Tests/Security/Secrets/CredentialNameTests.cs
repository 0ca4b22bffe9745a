namespace GitOpsDsl.Rules.Tests;

public class CredentialNameTests
{
    [Theory]
    [InlineData("DB_PASSWORD", "Password")]
    [InlineData("dbpassword", "Password")]
    [InlineData("keystorePassphrase", "Password")]
    [InlineData("MYSQL_PWD", "Password")]
    [InlineData("smtpPass", "Password")]
    [InlineData("PASSWORD_2", "Password")]
    [InlineData("client-secret", "Key")]
    [InlineData("GITHUB_TOKEN", "Key")]
    [InlineData("API_KEY", "Key")]
    [InlineData("apiKey", "Key")]
    [InlineData("AWS_SECRET_ACCESS_KEY", "Key")]
    [InlineData("OCI_CLI_KEY_CONTENT", "Key")]
    [InlineData("GOOGLE_APPLICATION_CREDENTIALS", "Key")]
    [InlineData("AWS_ACCESS_KEY_ID", "None")]
    [InlineData("PASSWORD_FILE", "None")]
    [InlineData("PASSWORD_MIN_LENGTH", "None")]
    [InlineData("TOKEN_TTL", "None")]
    [InlineData("SECRET_NAME", "None")]
    [InlineData("COMPASS", "None")]
    [InlineData("BYPASS", "None")]
    [InlineData("MONKEY", "None")]
    [InlineData("public.key", "None")]
    [InlineData("KEY", "None")]
    [InlineData("123_", "None")]
    [InlineData("", "None")]
    public void What_a_value_is_its_last_word_says(string name, string expected) => Assert.Equal(expected, CredentialName.ClassOf(name).ToString());
}
