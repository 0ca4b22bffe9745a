namespace GitOpsDsl;

/// <summary>The Service in front of a workload's pods.</summary>
internal static class Services
{
    /// <summary>The name of the port, of container and Service alike.</summary>
    public const string PortName = "http";

    public static void Add(Lowering lowering, string portName, int port, bool headless = false) => lowering.Add(new Service
    {
        Metadata = lowering.Metadata(),
        Spec = new()
        {
            ClusterIP = headless ? "None" : null,
            Selector = lowering.Selector,
            Ports = [new() { Name = portName, Port = port, TargetPort = portName }],
        },
    });
}
