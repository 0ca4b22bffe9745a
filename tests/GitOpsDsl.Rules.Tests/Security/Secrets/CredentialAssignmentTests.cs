namespace GitOpsDsl.Rules.Tests;

public class CredentialAssignmentTests
{
    private const string Key = "k3Jd8fQ2mZx7Lw9Rt5Vb";

    [Theory]
    [InlineData("api_key = \"" + Key + "\"", "api_key")]
    [InlineData("{\"token\":\"" + Key + "\"}", "token")]
    [InlineData("a: 1\nclient-secret: " + Key + "\nb: 2", "client-secret")]
    [InlineData("curl -H x --access-token=" + Key, "access-token")]
    [InlineData("export SHOP_SECRET='" + Key + "'; run", "SHOP_SECRET")]
    [InlineData("https://example.com/?user=a&apikey=" + Key + "&b=c", "apikey")]
    public void A_key_that_is_assigned_is_found_by_its_name(string text, string name) => Assert.Equal(name, CredentialAssignment.Find(text));

    [Theory]
    [InlineData("token = load(\"" + Key + "\")")]
    [InlineData("token == other")]
    [InlineData("token: string")]
    [InlineData("checksum: " + Key)]
    [InlineData("password = ${DB_PASSWORD}")]
    [InlineData("=:")]
    [InlineData("token=")]
    public void What_assigns_no_key_is_left_alone(string text) => Assert.Null(CredentialAssignment.Find(text));
}
