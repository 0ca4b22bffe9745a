namespace GitOpsDsl.Rules;

/// <summary>Ports of a Service (<c>validateService</c>): there must be some, each with a name if there are several, each once.</summary>
internal sealed class InvalidServicePorts() : ApiRule("GD1401", "Ports of a Service missing, unnamed or repeated")
{
    public override void Subscribe(RuleSubscriptions on) => on.Field(TypeNames.Service, "spec", Check);

    private static void Check(Node spec, RuleContext context)
    {
        var ports = spec["ports"];
        var type = spec["type"];
        if (ports.IsZero && !type.IsUnknown && type.Text != "ExternalName" && !ServiceTypes.MayBeHeadless(spec))
        {
            context.ReportMissing(spec, "ports", "a Service without ports leads nowhere: add ports, or write clusterIP: None if it is for names alone");
        }

        var place = 0;
        foreach (var port in ports.Items)
        {
            if (ports.Count > 1 && port["name"].IsZero)
            {
                context.ReportMissing(port, "name", "where a Service has several ports, each needs a name");
            }

            Repeated(ports, port, place++, context);
        }
    }

    private static void Repeated(Node ports, Node port, int place, RuleContext context)
    {
        foreach (var earlier in ports.Items)
        {
            if (place-- == 0)
            {
                return;
            }

            if (ProtocolOf(port) is { } protocol && protocol == ProtocolOf(earlier))
            {
                Same(port["port"], earlier["port"], protocol, context);
                Same(port["nodePort"], earlier["nodePort"], protocol, context);
            }
        }
    }

    private static void Same(Node number, Node earlier, string protocol, RuleContext context)
    {
        if (number.Integer is not (null or 0) && number.Integer == earlier.Integer)
        {
            context.Report(number, $"{number.Name} {number} ({protocol}) is there already: take one out", earlier);
        }
    }

    private static string? ProtocolOf(Node port) => port["protocol"] is { IsZero: false } protocol ? protocol.Text : "TCP";
}
