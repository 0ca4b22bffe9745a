namespace GitOpsDsl.Registry.Tests;

public class AuthenticationChallengeTests
{
    [Theory]
    [InlineData("Bearer realm=\"https://auth.example.com/token\",service=\"reg\",scope=\"repository:a/b:pull,push\"", "service", "reg")]
    [InlineData("Bearer realm=\"https://auth.example.com/token\",service=\"reg\",scope=\"repository:a/b:pull,push\"", "scope", "repository:a/b:pull,push")]
    [InlineData("bearer  realm=x , service=y", "service", "y")]
    [InlineData("""Basic realm="a \"quoted\" name" """, "realm", "a \"quoted\" name")]
    [InlineData("Basic realm=\"never ends", "realm", "never ends")]
    public void A_parameter_is_read(string header, string name, string value)
        => Assert.Equal(value, AuthenticationChallenge.Parse(header)[name]);

    [Theory]
    [InlineData("Negotiate", "negotiate")]
    [InlineData("Basic", "basic")]
    [InlineData("", "")]
    public void A_scheme_may_stand_alone(string header, string scheme)
    {
        var challenge = AuthenticationChallenge.Parse(header);

        Assert.Equal(scheme, challenge.Scheme);
        Assert.Empty(challenge.Parameters);
    }
}
