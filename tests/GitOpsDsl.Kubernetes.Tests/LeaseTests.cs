namespace GitOpsDsl.Kubernetes;

public sealed class LeaseTests
{
    [Theory]
    [InlineData("2026-01-31T08:00:00Z", "2026-01-31T08:00:00.000000Z")]
    [InlineData("2026-01-31T08:00:00.5Z", "2026-01-31T08:00:00.500000Z")]
    public void A_MicroTime_has_six_digits_as_the_server_wants_it(string time, string written) =>
        Assert.Equal($"renewTime: \"{written}\"\n", new LeaseSpec { RenewTime = time }.ToString());

    [Fact]
    public void A_Time_stays_as_it_is() =>
        Assert.Equal(
            "creationTimestamp: \"2026-01-31T08:00:00Z\"\n",
            new ObjectMeta { CreationTimestamp = "2026-01-31T08:00:00Z" }.ToString());
}
