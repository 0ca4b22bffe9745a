namespace GitOpsDsl.Kubernetes;

public sealed class UnknownFieldsTests
{
    [Fact]
    public void A_field_that_the_facts_do_not_know_is_written_after_the_others()
    {
        var probe = new Probe { PeriodSeconds = 5, UnknownFields = new() { ["jitter"] = "10%", ["attempts"] = 3 } };

        Assert.Equal("periodSeconds: 5\nattempts: 3\njitter: 10%\n", probe.ToString());
    }

    [Fact]
    public void A_known_field_is_written_from_the_unknown_ones_once()
    {
        var port = new ServicePort { Port = 80, Protocol = Protocol.TCP, UnknownFields = new() { ["protocol"] = "QUIC" } };

        Assert.Equal("port: 80\nprotocol: QUIC\n", port.ToString());
    }

    [Fact]
    public void Even_apiVersion_kind_and_metadata_are()
    {
        var unknown = new ConfigMap
        {
            Metadata = new() { Name = "a" },
            UnknownFields = new() { ["apiVersion"] = "v2", ["kind"] = "Map", ["metadata"] = "none" },
        };

        Assert.Equal("apiVersion: v2\nkind: Map\nmetadata: none\n", unknown.ToString());
    }

    [Fact]
    public void They_take_part_in_equality()
    {
        var one = new Probe { UnknownFields = new() { ["jitter"] = "10%" } };

        Assert.Equal(one, new Probe { UnknownFields = new() { ["jitter"] = "10%" } });
        Assert.NotEqual(one, new Probe { UnknownFields = new() { ["jitter"] = "11%" } });
    }
}
